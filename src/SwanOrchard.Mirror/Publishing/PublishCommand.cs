using System.CommandLine;
using System.CommandLine.Parsing;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;
using SwanOrchard.Mirror.Serving;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The <c>publish</c> command.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("DIR") { Description = "The folder to write to; made where there is none." };
        var content = new Option<string?>("--content") { Description = "A recipe file or a folder of them. [default: recipes/]", HelpName = "WHAT" };
        var theme = new Option<string?>("--theme") { Description = "The theme's folder. [default: themes/SwanTheme/, else the one inside]", HelpName = "DIR" };
        var baseUrl = new Option<string?>("--base-url") { Description = "The copy's own address, for feeds and the sitemap.", HelpName = "URL" };
        var relative = new Option<bool>("--relative") { Description = "Links that work from a disk." };
        var force = new Option<bool>("--force") { Description = "Writes into a folder that holds something else, which stays." };
        var releases = new Option<bool>("--releases") { Description = "Keeps whole releases under DIR/releases, and switches the link DIR/current." };
        var strict = new Option<bool>("--strict") { Description = "Writes nothing where there is a warning." };
        baseUrl.Validators.Add(ServeCommand.CheckUrl);
        baseUrl.Validators.Add(CheckBase);

        var command = new Command("publish", "Writes the whole reader site as files, for any host or a disk.")
        {
            target, content, theme, baseUrl, relative, force, releases, strict,
        };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(content),
            arguments.GetValue(theme),
            (content, theme) => new PublishOptions
            {
                Target = arguments.GetRequiredValue(target),
                Content = content,
                Theme = theme,
                BaseUrl = arguments.GetValue(baseUrl)?.TrimEnd('/'),
                Relative = arguments.GetValue(relative),
                Force = arguments.GetValue(force),
                Releases = arguments.GetValue(releases),
                Strict = arguments.GetValue(strict),
            },
            arguments.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string? content, string? theme, Func<string, string, PublishOptions> with, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        try
        {
            using var chosen = new ChosenTheme(theme);
            var options = with(content ?? DefaultFolders.FindContent(), chosen.Root);
            var progress = new PublishProgress(console.Output);
            var report = await new Publisher(options, progress).RunAsync(cancellationToken);
            foreach (var line in report.Lines(options.Target))
            {
                progress.Say(line);
            }

            return 0;
        }
        catch (Exception exception) when (exception is ContentException or ThemeException or PublishException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(exception.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    private static void CheckBase(OptionResult option)
    {
        foreach (var token in option.Tokens.Where(token => token.Value.AsSpan().ContainsAny('?', '#')))
        {
            option.AddError($"{option.Option.Name}: “{token.Value}” has a query or a fragment, which no site's address has.");
        }
    }
}
