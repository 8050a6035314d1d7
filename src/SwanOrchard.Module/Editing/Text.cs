using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>Text as it comes from a form.</summary>
internal static class Text
{
    /// <summary>The trimmed text, or null where nothing was typed that can be seen.</summary>
    public static string? Filled(string? text) => VisibleText.IsEmpty(text) ? null : text.Trim();

    /// <summary>The lines that say something.</summary>
    public static IList<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries).Where(line => !VisibleText.IsEmpty(line))];
}
