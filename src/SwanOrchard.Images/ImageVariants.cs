using System.Globalization;
using System.Text.RegularExpressions;

namespace SwanOrchard.Images;

/// <summary>The smaller variants of an image and their file names. They are made when an image is stored.</summary>
public static partial class ImageVariants
{
    /// <summary>
    /// The widths in pixels as displayed by browsers: for thumbnails, phones and large screens. No reader needs a wider image.
    /// </summary>
    public static IReadOnlyList<int> Widths { get; } = [480, 960, 1600];

    /// <summary>The widths of an image's variants: those smaller than its own.</summary>
    public static IEnumerable<int> For(CleanImage image) =>
        image.CanShrink ? Widths.Where(width => width < image.Width) : [];

    /// <summary>The path of a variant next to its image, such as <c>photo.480w.jpg</c> for <c>photo.jpg</c>.</summary>
    public static string PathOf(string path, int width) => string.Create(
        CultureInfo.InvariantCulture, $"{path[..^Path.GetExtension(path).Length]}.{width}w{Path.GetExtension(path)}");

    /// <summary>The paths of all possible variants of an image.</summary>
    public static IEnumerable<string> PathsOf(string path) => Widths.Select(width => PathOf(path, width));

    /// <summary>Whether a file name belongs to a variant, which must not be stored by hand.</summary>
    public static bool IsVariant(string path) => Name().Match(path) is { Success: true } match
        && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        && Widths.Contains(width);

    [GeneratedRegex(@"\.([0-9]{3,4})w\.(?:jpe?g|png|webp|gif)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
