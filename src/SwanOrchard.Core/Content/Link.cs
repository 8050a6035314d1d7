namespace SwanOrchard.Core.Content;

/// <summary>A link for further reading. The URL is shared by all language versions; the text is translated.</summary>
public sealed record Link
{
    public string? Url { get; init; }

    public string? Text { get; init; }
}
