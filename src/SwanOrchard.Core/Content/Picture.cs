using SwanOrchard.Core.Addresses;
using SwanOrchard.Images;

namespace SwanOrchard.Core.Content;

/// <summary>An image of the media library. Path and sizes are one fact in all languages, the texts are translated.</summary>
public sealed record Picture
{
    /// <summary>The path inside the media library, without a leading slash, in the one form that the library's names have (NFC).</summary>
    public string Path
    {
        get;
        init => field = value is null ? "" : NormalName.Of(value);
    } = "";

    /// <summary>Width in pixels; 0 when not known.</summary>
    public int Width { get; init; }

    /// <summary>Height in pixels; 0 when not known.</summary>
    public int Height { get; init; }

    /// <summary>The widths in pixels of the smaller variants beside it (<see cref="ImageVariants"/>), from the smallest.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>What the image shows, for people who do not see it.</summary>
    public string? AltText { get; init; }

    public string? Credit { get; init; }

    /// <summary>The files that show it, of whatever size: what a copy takes along. Without leading slashes; empty for no image.</summary>
    public IEnumerable<string> Files()
    {
        var path = Path.TrimStart('/');
        return path.Length == 0
            ? []
            : Widths.Where(ImageVariants.Widths.Contains).Select(width => ImageVariants.PathOf(path, width)).Prepend(path);
    }
}
