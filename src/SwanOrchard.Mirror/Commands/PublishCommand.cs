using System.CommandLine;
using SwanOrchard.Mirror.Publishing;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The <c>publish</c> command.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var target = CommandOptions.Folder("The folder to write to; made where there is none.");
        var content = CommandOptions.Content();
        var theme = CommandOptions.Theme();
        var baseUrl = CommandOptions.BaseUrl("The URL of the copy, for feeds and the sitemap.");
        var relative = new Option<bool>("--relative") { Description = "Write links that work from a disk." };
        var force = new Option<bool>("--force") { Description = "Write into a folder that holds other files, which are kept." };
        var releases = new Option<bool>("--releases")
        {
            Description = "Keep complete releases under DIR/releases and switch the link DIR/current.",
        };
        var strict = new Option<bool>("--strict") { Description = "Write nothing if there is a warning." };

        var command = new Command("publish", "Writes the whole reader site as files, for any host or a disk.")
        {
            target, content, theme, baseUrl, relative, force, releases, strict,
        };
        command.SetAction((arguments, cancellationToken) => ContentCommand.RunAsync(
            arguments.GetValue(content),
            arguments.GetValue(theme),
            arguments.InvocationConfiguration,
            async (content, theme) =>
            {
                var options = new PublishOptions
                {
                    Target = arguments.GetRequiredValue(target),
                    Content = content,
                    Theme = theme,
                    BaseUrl = arguments.GetValue(baseUrl),
                    Relative = arguments.GetValue(relative),
                    Force = arguments.GetValue(force),
                    Releases = arguments.GetValue(releases),
                    Strict = arguments.GetValue(strict),
                };
                var progress = new PublishProgress(arguments.InvocationConfiguration.Output);
                var report = await new Publisher(options, progress).RunAsync(cancellationToken);
                foreach (var line in report.Lines(options.Target))
                {
                    progress.Localize(line);
                }
            }));
        return command;
    }
}
