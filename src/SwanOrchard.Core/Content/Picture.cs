using SwanOrchard.Core.Addresses;
using SwanOrchard.Images;

namespace SwanOrchard.Core.Content;

/// <summary>An image of the media library. Path and sizes are shared by all language versions; the texts are translated.</summary>
public sealed record Picture
{
    /// <summary>The path in the media library, without a leading slash, normalized to NFC like all names in the library.</summary>
    public string Path
    {
        get;
        init => field = value is null ? "" : NormalName.Of(value);
    } = "";

    /// <summary>The width in pixels; 0 if not known.</summary>
    public int Width { get; init; }

    /// <summary>The height in pixels; 0 if not known.</summary>
    public int Height { get; init; }

    /// <summary>The widths in pixels of the smaller variants next to the file (<see cref="ImageVariants"/>), in ascending order.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>Describes the image for people who cannot see it.</summary>
    public string? AltText { get; init; }

    /// <summary>The name of the photographer or source.</summary>
    public string? Credit { get; init; }

    /// <summary>
    /// All files of the image, in every size, which a copy has to include. Paths without leading slashes; empty if there is no image.
    /// </summary>
    public IEnumerable<string> Files()
    {
        var path = Path.TrimStart('/');
        return path.Length == 0
            ? []
            : Widths.Where(ImageVariants.Widths.Contains).Select(width => ImageVariants.PathOf(path, width)).Prepend(path);
    }
}
