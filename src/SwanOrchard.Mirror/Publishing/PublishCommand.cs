using System.CommandLine;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;
using SwanOrchard.Mirror.Serving;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The <c>publish</c> command.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var target = CommandOptions.Folder("The folder to write to; made where there is none.");
        var content = CommandOptions.Content();
        var theme = CommandOptions.Theme();
        var baseUrl = CommandOptions.BaseUrl("The copy's own address, for feeds and the sitemap.");
        var relative = new Option<bool>("--relative") { Description = "Links that work from a disk." };
        var force = new Option<bool>("--force") { Description = "Writes into a folder that holds something else, which stays." };
        var releases = new Option<bool>("--releases") { Description = "Keeps whole releases under DIR/releases, and switches the link DIR/current." };
        var strict = new Option<bool>("--strict") { Description = "Writes nothing where there is a warning." };

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
                BaseUrl = arguments.GetValue(baseUrl),
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
}
