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
        var content = CommandOptions.Content();
        var theme = CommandOptions.Theme();
        var baseUrl = CommandOptions.BaseUrl("The site's own address, for links that must be absolute.");
        var strict = new Option<bool>("--strict") { Description = "Fails where something cannot be shown as Orchard would." };
        urls.Validators.Add(CheckUrl);

        var command = new Command("serve", "Serves the reader site from content JSON, without a CMS.") { urls, content, theme, baseUrl, strict };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(content),
            arguments.GetValue(theme),
            (content, theme) => new ServeOptions
            {
                Url = arguments.GetRequiredValue(urls),
                Content = content,
                Theme = theme,
                BaseUrl = arguments.GetValue(baseUrl),
                Strict = arguments.GetValue(strict),
                Log = arguments.InvocationConfiguration.Error,
            },
            arguments.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string? content, string? theme, Func<string, string, ServeOptions> with, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        try
        {
            using var chosen = new ChosenTheme(theme);
            var options = with(content ?? DefaultFolders.FindContent(), chosen.Root);
            await using var server = await MirrorServer.StartAsync(options, cancellationToken);
            await console.Output.WriteLineAsync($"The reader site is at {server.Address}");
            await server.WaitAsync(cancellationToken);
            return 0;
        }
        catch (Exception exception) when (exception is ContentException or ThemeException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(exception.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    private static void CheckUrl(OptionResult option)
    {
        foreach (var value in option.Tokens.Select(token => token.Value))
        {
            if (CommandOptions.CheckUrl(option, option.Option.Name, value) is { } url
                && (url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/" || url.UserInfo.Length + url.Fragment.Length > 0))
            {
                option.AddError($"{option.Option.Name}: “{value}” is no address to listen at: http, a host and a port are expected, such as {ServeOptions.DefaultUrl}.");
            }
        }
    }
}
