using System.Globalization;
using System.Text.RegularExpressions;

namespace SwanOrchard.Images;

/// <summary>
/// The smaller variants of an image: which there are, and what their files are called. They are made when an image is stored.
/// </summary>
public static partial class ImageVariants
{
    /// <summary>
    /// The widths in pixels, as browsers show the image: a thumbnail, a telephone, a
    /// large screen. What is wider than the last is for nobody's eyes.
    /// </summary>
    public static IReadOnlyList<int> Widths { get; } = [480, 960, 1600];

    /// <summary>The widths of the variants that an image gets: those below its own.</summary>
    public static IEnumerable<int> For(CleanImage image) =>
        image.CanShrink ? Widths.Where(width => width < image.Width) : [];

    /// <summary>Where a variant stands: beside the image, as <c>photo.480w.jpg</c> beside <c>photo.jpg</c>.</summary>
    public static string PathOf(string path, int width) => string.Create(
        CultureInfo.InvariantCulture, $"{path[..^Path.GetExtension(path).Length]}.{width}w{Path.GetExtension(path)}");

    /// <summary>Every path at which a variant of an image may stand.</summary>
    public static IEnumerable<string> PathsOf(string path) => Widths.Select(width => PathOf(path, width));

    /// <summary>Whether a file of this name is a variant, which nobody stores by hand.</summary>
    public static bool IsVariant(string path) => Name().Match(path) is { Success: true } match
        && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        && Widths.Contains(width);

    [GeneratedRegex(@"\.([0-9]{3,4})w\.(?:jpe?g|png|webp|gif)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
