namespace SwanOrchard.Core.Content;

/// <summary>An image of the media library. Path and size are one fact in all languages, the texts are translated.</summary>
public sealed record Picture
{
    /// <summary>The path inside the media library, without a leading slash.</summary>
    public string Path { get; init; } = "";

    /// <summary>Width in pixels; 0 when not known.</summary>
    public int Width { get; init; }

    /// <summary>Height in pixels; 0 when not known.</summary>
    public int Height { get; init; }

    /// <summary>What the image shows, for people who do not see it.</summary>
    public string? AltText { get; init; }

    public string? Credit { get; init; }
}
