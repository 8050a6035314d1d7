namespace SwanOrchard.Core.Content;

/// <summary>A link for further reading. The URL is shared by all language versions; the text is translated.</summary>
public sealed record Link
{
    /// <summary>The absolute URL.</summary>
    public string? Url { get; init; }

    /// <summary>The text of the link; without it, the host of the URL is shown.</summary>
    public string? Text { get; init; }
}
