namespace SwanOrchard.Mirror.Content;

/// <summary>Reports content that cannot be shown as in Orchard.</summary>
public static class ContentWarnings
{
    /// <summary>The most warnings that are listed one by one.</summary>
    public const int MaxLines = 50;

    /// <summary>Writes each warning on its own line.</summary>
    /// <param name="content">The content.</param>
    /// <param name="log">Receives the warnings.</param>
    /// <param name="strict">Whether a warning is an error.</param>
    /// <param name="what">The name of the content.</param>
    /// <exception cref="ContentException">There is a warning and <paramref name="strict"/> is set.</exception>
    public static async Task WriteAsync(ContentSnapshot content, TextWriter log, bool strict, string what)
    {
        foreach (var warning in content.Warnings.Take(MaxLines))
        {
            await log.WriteLineAsync($"Warning: {warning}");
        }

        var count = content.Warnings.Count;
        if (count > MaxLines)
        {
            await log.WriteLineAsync($"Warning: and {count - MaxLines} more of the kind.");
        }

        if (strict && count > 0)
        {
            throw new ContentException(
                what, $"{count} {(count == 1 ? "thing" : "things")} cannot be shown as in Orchard, which --strict does not allow.");
        }
    }
}
