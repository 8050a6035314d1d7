using System.Buffers;
using System.Globalization;
using SwanOrchard.Images;

namespace SwanOrchard.Core.Addresses;

/// <summary>What a file of the media library may be called, on whatever system its copies end up.</summary>
public static class MediaPath
{
    private const int MaxLength = 200;

    private static readonly SearchValues<char> s_refused = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Checks where a file is to be stored.</summary>
    /// <param name="path">Its path in the library, with or without a leading slash.</param>
    /// <exception cref="RefusedImageException">It leads out of the library, is hidden, or cannot be a
    /// file's name everywhere; or is that of a device or of a variant.</exception>
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

    // A leading dot hides a file, and a trailing dot or space gets lost; formatting characters can turn a name round.
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
