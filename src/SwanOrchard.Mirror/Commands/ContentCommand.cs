using System.CommandLine;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Publishing;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The common frame of all commands that show content.</summary>
internal static class ContentCommand
{
    /// <summary>Finds content and theme, runs the command, and reports errors in one line.</summary>
    /// <param name="content">The named content, or null.</param>
    /// <param name="theme">The named theme, or null.</param>
    /// <param name="console">Receives the error message.</param>
    /// <param name="run">The command, with content and the folder of the theme.</param>
    /// <returns>The exit code of the process.</returns>
    public static async Task<int> RunAsync(string? content, string? theme, InvocationConfiguration console, Func<string, string, Task> run)
    {
        try
        {
            using var chosen = new ChosenTheme(theme);
            await run(content ?? DefaultFolders.FindContent(), chosen.Root);
            return 0;
        }
        catch (Exception exception) when (
            exception is ContentException or ThemeException or PublishException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(exception.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }
}
