namespace SwanOrchard.Mirror.Content;

/// <summary>Says what of the content cannot be shown as Orchard would.</summary>
public static class ContentWarnings
{
    /// <summary>At most so many are said one by one.</summary>
    public const int MaxLines = 50;

    /// <summary>Writes each warning on a line of its own.</summary>
    /// <param name="content">The content.</param>
    /// <param name="log">Where to.</param>
    /// <param name="strict">Whether there must be none.</param>
    /// <param name="what">What the content is called.</param>
    /// <exception cref="ContentException">There must be none, and there is one.</exception>
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
