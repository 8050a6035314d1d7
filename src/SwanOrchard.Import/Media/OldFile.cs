using System.Text.RegularExpressions;

namespace SwanOrchard.Import.Media;

/// <summary>Paths of files on the old site. Of an image in several sizes, all sizes are the one that was uploaded.</summary>
internal static partial class OldFile
{
    private static readonly string[] s_roots = ["uploads", "files"];

    /// <summary>The path, decoded, without leading slash and query; null where it leads out of its folder.</summary>
    public static string? Read(string pathAndQuery)
    {
        var path = Uri.UnescapeDataString(pathAndQuery.Split('?', '#')[0]).Replace('\\', '/').TrimStart('/');
        return path.Length == 0 || path.Split('/').Any(segment => segment is ".." or "." or "")
            || path.Contains('\0', StringComparison.Ordinal) ? null : path;
    }

    /// <summary>The paths at which the original may be, the likeliest first, the path itself last.</summary>
    public static IEnumerable<string> Originals(string path)
    {
        // Drupal 7 and later, Drupal 6.
        var whole = Imagecache().Replace(Styles().Replace(path, "$1"), "$1");

        // Drupal 10 adds the ending it has made of an image: photo.jpg.webp.
        whole = whole != path ? DoubleEnding().Replace(whole, "$1") : whole;
        if (Sized().Match(whole) is { Success: true } sized)
        {
            yield return sized.Groups[1].Value + sized.Groups[2].Value;
            yield return $"{sized.Groups[1].Value}-scaled{sized.Groups[2].Value}";
        }

        yield return whole;
        if (whole != path)
        {
            yield return path;
        }
    }

    /// <summary>A path inside the folder of uploads: without what stands before it on every site.</summary>
    public static string Inside(string path)
    {
        var segments = path.Split('/');
        var root = Array.FindIndex(segments, segment => s_roots.Contains(segment));
        return root >= 0 && root < segments.Length - 1 ? string.Join('/', segments[(root + 1)..]) : path;
    }

    /// <summary>Whether a path is in a folder of uploads, or named like a file that people put there.</summary>
    public static bool IsUpload(string path) => path.Split('/').Any(s_roots.Contains) || Document().IsMatch(path);

    [GeneratedRegex(@"(^|/)styles/[^/]+/(?:public|private)/")]
    private static partial Regex Styles();

    [GeneratedRegex(@"(^|/)imagecache/[^/]+/")]
    private static partial Regex Imagecache();

    [GeneratedRegex(@"(\.(?:jpe?g|png|gif))\.webp$", RegexOptions.IgnoreCase)]
    private static partial Regex DoubleEnding();

    [GeneratedRegex(@"^(.+)-\d{1,5}x\d{1,5}(\.(?:jpe?g|png|gif|webp))$", RegexOptions.IgnoreCase)]
    private static partial Regex Sized();

    [GeneratedRegex(@"\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|rar|7z|mp3|m4a|ogg|wav|mp4|m4v|mov|avi|webm|epub|fb2|txt|csv|svg)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Document();
}
