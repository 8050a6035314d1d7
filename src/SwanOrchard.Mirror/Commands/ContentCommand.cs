using System.CommandLine;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Publishing;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Commands;

/// <summary>What stands around the work of every command that shows content.</summary>
internal static class ContentCommand
{
    /// <summary>Finds content and theme, and says in one line what is wrong with them.</summary>
    /// <param name="content">The content that was named, if any.</param>
    /// <param name="theme">The theme that was named, if any.</param>
    /// <param name="console">Where it is said.</param>
    /// <param name="run">The work, with content and the theme's folder.</param>
    /// <returns>The process's exit code.</returns>
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
