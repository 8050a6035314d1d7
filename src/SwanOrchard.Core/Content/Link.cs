namespace SwanOrchard.Core.Content;

/// <summary>An address to read on at: the URL is one fact in all languages, the text is translated.</summary>
public sealed record Link
{
    public string? Url { get; init; }

    public string? Text { get; init; }
}
