using System.CommandLine;
using System.CommandLine.Parsing;
using SwanOrchard.Mirror.Serving;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The <c>serve</c> command.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "The URL to listen at; port 0 selects a free port.",
            HelpName = "URL",
            DefaultValueFactory = _ => ServeOptions.DefaultUrl,
        };
        var content = CommandOptions.Content();
        var theme = CommandOptions.Theme();
        var baseUrl = CommandOptions.BaseUrl("The URL of the site, for links that must be absolute.");
        var strict = new Option<bool>("--strict") { Description = "Fail if something cannot be shown as in Orchard." };
        urls.Validators.Add(CheckUrl);

        var command = new Command(
            "serve", "Serves the reader site from content JSON, without a CMS.") { urls, content, theme, baseUrl, strict };
        command.SetAction((arguments, cancellationToken) => ContentCommand.RunAsync(
            arguments.GetValue(content),
            arguments.GetValue(theme),
            arguments.InvocationConfiguration,
            async (content, theme) =>
            {
                var console = arguments.InvocationConfiguration;
                var options = new ServeOptions
                {
                    Url = arguments.GetRequiredValue(urls),
                    Content = content,
                    Theme = theme,
                    BaseUrl = arguments.GetValue(baseUrl),
                    Strict = arguments.GetValue(strict),
                    Log = console.Error,
                };
                await using var server = await MirrorServer.StartAsync(options, cancellationToken);
                await console.Output.WriteLineAsync($"The reader site is at {server.Address}");
                await server.WaitAsync(cancellationToken);
            }));
        return command;
    }

    private static void CheckUrl(OptionResult option)
    {
        foreach (var value in option.Tokens.Select(token => token.Value))
        {
            if (CommandOptions.CheckUrl(option, option.Option.Name, value) is { } url
                && (url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/" || url.UserInfo.Length + url.Fragment.Length > 0))
            {
                option.AddError(
                    $"{option.Option.Name}: “{value}” is no address to listen at: http, a host and a port are expected, such as "
                        + $"{ServeOptions.DefaultUrl}.");
            }
        }
    }
}
