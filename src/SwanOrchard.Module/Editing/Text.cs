namespace SwanOrchard.Module.Editing;

/// <summary>Text as it comes from a form.</summary>
internal static class Text
{
    /// <summary>The trimmed text, or null where nothing was typed.</summary>
    public static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The lines that say something.</summary>
    public static IList<string> Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
