using System.Buffers;

namespace SwanOrchard.Core.Html;

/// <summary>Completes URLs as people type them into a link: hosts and email addresses get the missing scheme.</summary>
internal static class TypedUrl
{
    private const int MaxHostLength = 253;
    private const string Mail = "mailto:";

    // Characters that the name of a mailbox does not contain in practice.
    private static readonly SearchValues<char> s_outside = SearchValues.Create("/?#:\\ <>\"");

    private static readonly string[] s_schemes = ["https", "http"];

    // File extensions: “about.html” is a file next to the page, not a host.
    private static readonly HashSet<string> s_files = new(StringComparer.OrdinalIgnoreCase)
    {
        "7z", "apk", "asp", "aspx", "avi", "avif", "bmp", "cgi", "css", "csv", "djvu", "doc", "docx", "dot", "eml", "epub", "exe", "fb2",
        "flv", "gif", "gz", "heic", "htm", "html", "ico", "ics", "jpeg", "jpg", "js", "json", "jsp", "kml", "m4a", "m4v", "mkv", "mobi",
        "mov", "mp3", "mp4", "msg", "odp", "ods", "odt", "oga", "ogg", "ogv", "pdf", "php", "phtml", "png", "pps", "ppt", "pptx", "rar",
        "rss", "rtf", "shtml", "svg", "tar", "tif", "tiff", "txt", "wav", "webm", "webp", "wmv", "xhtml", "xls", "xlsx", "xml", "zip",
    };

    // Internationalized top-level domains of the network's countries and languages (IANA root zone).
    private static readonly HashSet<string> s_national = new(StringComparer.OrdinalIgnoreCase)
    {
        "бг", "бел", "дети", "ею", "ευ", "ελ", "католик", "ком", "мкд", "мон", "москва", "онлайн", "орг", "рус", "рф", "сайт", "срб", "укр",
        "қаз", "გე", "հայ",
    };

    /// <summary>
    /// Adds the missing scheme or repairs it: <c>example.org/x</c>, <c>http//example.org</c>, <c>https://http://example.org</c>,
    /// <c>info@example.org</c>.
    /// </summary>
    /// <returns>The URL; the text unchanged if it is a path or already has a scheme.</returns>
    public static string Complete(string typed)
    {
        var (scheme, rest) = ("", typed);
        while (Scheme(rest) is { } found)
        {
            // Of two schemes, the second belongs to the pasted URL.
            scheme = found;
            rest = rest[found.Length..].TrimStart(':', '/', '\\');
        }

        return scheme.Length > 0 ? BeginsWithHost(rest, true) ? $"{scheme}://{rest}" : typed
            : BeginsWithHost(typed, false) ? "https://" + typed
            : IsMailbox(typed) ? Mail + typed
            : typed;
    }

    // “http” or “https” followed by at least part of “://”.
    private static string? Scheme(string text) => s_schemes.FirstOrDefault(scheme =>
        text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(scheme.Length) is ['/' or '\\', '/' or '\\', ..] or [':', not ':', ..]);

    private static bool BeginsWithHost(string text, bool hasScheme)
    {
        var end = text.AsSpan().IndexOfAny("/?#\\");
        var authority = end < 0 ? text : text[..end];
        var colon = authority.IndexOf(':', StringComparison.Ordinal);
        var (host, port) = colon < 0 ? (authority, "") : (authority[..colon], authority[(colon + 1)..]);
        return (colon < 0 || (port.Length is > 0 and <= 5 && port.All(char.IsAsciiDigit)))
            && (IsHost(host, hasScheme) || (hasScheme && host.Equals("localhost", StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsMailbox(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && !text.AsSpan(0, at).ContainsAny(s_outside)
            && BeginsWithHost(text[(at + 1)..], false)
            && !text.AsSpan(at).ContainsAny("/#:\\");
    }

    private static bool IsHost(string host, bool hasScheme)
    {
        var labels = host.TrimEnd('.').Split('.');
        return host.Length <= MaxHostLength
            && labels.Length > 1
            && labels.All(IsLabel)
            && (hasScheme || labels[0].Equals("www", StringComparison.OrdinalIgnoreCase) || IsTopLevel(labels[^1]));
    }

    private static bool IsLabel(string label) =>
        label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static bool IsTopLevel(string label) =>
        label.Length >= 2 && label.All(char.IsAsciiLetter) ? !s_files.Contains(label)
        : label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || s_national.Contains(label);
}
