using System.CommandLine;
using System.CommandLine.Parsing;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Serving;

/// <summary>The <c>serve</c> command.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; port 0 takes a free one.",
            HelpName = "URL",
            DefaultValueFactory = _ => ServeOptions.DefaultUrl,
        };
        var content = new Option<string?>("--content") { Description = "A recipe file or a folder of them. [default: recipes/]", HelpName = "WHAT" };
        var theme = new Option<string?>("--theme") { Description = "The theme's folder. [default: themes/SwanTheme/]", HelpName = "DIR" };
        var baseUrl = new Option<string?>("--base-url") { Description = "The site's own address, for links that must be absolute.", HelpName = "URL" };
        urls.Validators.Add(CheckUrl);
        baseUrl.Validators.Add(CheckUrl);

        var command = new Command("serve", "Serves the reader site from content JSON, without a CMS.") { urls, content, theme, baseUrl };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            new ServeOptions
            {
                Url = arguments.GetRequiredValue(urls),
                Content = arguments.GetValue(content) ?? DefaultFolders.Find(DefaultFolders.Content),
                Theme = arguments.GetValue(theme) ?? DefaultFolders.Find(DefaultFolders.Theme),
                BaseUrl = arguments.GetValue(baseUrl),
                Log = arguments.InvocationConfiguration.Error,
            },
            arguments.InvocationConfiguration.Output,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            await using var server = await MirrorServer.StartAsync(options, cancellationToken);
            await output.WriteLineAsync($"The reader site is at {server.Address}");
            await server.WaitAsync(cancellationToken);
            return 0;
        }
        catch (Exception exception) when (exception is ContentException or ThemeException or IOException)
        {
            await options.Log.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static void CheckUrl(OptionResult option)
    {
        foreach (var token in option.Tokens)
        {
            if (!Uri.TryCreate(token.Value, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            {
                option.AddError($"{option.Option.Name}: “{token.Value}” is no http or https address.");
            }
        }
    }
}
