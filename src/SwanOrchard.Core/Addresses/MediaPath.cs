using System.Buffers;
using System.Globalization;
using SwanOrchard.Images;

namespace SwanOrchard.Core.Addresses;

/// <summary>Which names files of the media library may have, so that they work on every system that holds a copy.</summary>
public static class MediaPath
{
    private const int MaxLength = 200;

    private static readonly SearchValues<char> s_refused = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Checks the path under which a file is to be stored.</summary>
    /// <param name="path">The path in the library, with or without a leading slash.</param>
    /// <exception cref="RefusedImageException">
    /// The path leads out of the library, is hidden, is not a valid file name on every system, or is the name of a device or of an image
    /// variant.
    /// </exception>
    public static void Check(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var trimmed = path.StartsWith('/') ? path[1..] : path;
        if (trimmed.Length > MaxLength || !trimmed.Split('/').All(IsName))
        {
            throw new RefusedImageException(
                "“{0}” can't be a file name. Use letters, digits, spaces, hyphens and underscores, and at most {1} characters.", path,
                MaxLength);
        }

        if (trimmed.Split('/').FirstOrDefault(DeviceNames.IsTaken) is { } device)
        {
            throw new RefusedImageException(
                "“{0}” can't be a file name: Windows reserves “{1}” for a device, and copies of the site are used there too. Give it "
                    + "another name.",
                path, device);
        }

        if (ImageVariants.IsVariant(trimmed))
        {
            throw new RefusedImageException(
                "“{0}” is the name of a smaller variant of an image; those are made automatically. Give the file another name.", path);
        }
    }

    // A leading dot hides a file; a trailing dot or space gets lost; formatting characters can reverse the displayed name.
    private static bool IsName(string segment) =>
        segment.Length > 0
        && segment[0] is not ('.' or ' ')
        && segment[^1] is not ('.' or ' ')
        && !segment.AsSpan().ContainsAny(s_refused)
        && !segment.Any(character =>
            CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator);
}
