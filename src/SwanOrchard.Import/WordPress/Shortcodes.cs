using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Html;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.WordPress;

/// <summary>
/// Puts HTML in the place of WordPress's own shortcodes. Those of plug-ins go, since only the plug-in knows what they show; what stands
/// between their
/// tags stays, and the report names them. Other words in brackets are the writer's.
/// </summary>
internal static partial class Shortcodes
{
    // A shortcode may stand in another, as an image in a column does.
    private const int MaxDepth = 5;

    /// <summary>Writes a body without shortcodes.</summary>
    /// <param name="body">The body.</param>
    /// <param name="parentId">The item, whose files a gallery shows that names none.</param>
    /// <param name="files">The archive's files.</param>
    /// <param name="unknown">Gets the names of those that go.</param>
    public static string Write(string body, string parentId, ArchiveFiles files, ISet<string> unknown)
    {
        if (!body.Contains('[', StringComparison.Ordinal))
        {
            return body;
        }

        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var written = Pattern().Replace(body, match => Write(match, parentId, files, unknown));
            if (written == body)
            {
                break;
            }

            body = written;
        }

        return Escaped().Replace(body, "$1");
    }

    private static string Write(Match match, string parentId, ArchiveFiles files, ISet<string> unknown)
    {
        var code = Read(match);
        return code.Name switch
        {
            "caption" or "wp_caption" => Caption(code),
            "gallery" => Gallery(code, parentId, files),
            "embed" => Link(code.Content ?? code.Attributes.GetValueOrDefault("src")),
            "audio" or "video" or "playlist" => MediaLink(code, parentId, files),
            "sic" => match.Value,
            _ when IsShortcode(match, code) => Drop(code, unknown),
            _ => match.Value,
        };
    }

    private static Shortcode Read(Match match)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match attribute in Attribute()
            .Matches(WebUtility.HtmlDecode(match.Groups["attributes"].Value).Replace('“', '"').Replace('”', '"').Replace('″', '"')))
        {
            var name = attribute.Groups[1].Success ? attribute.Groups[1].Value.ToLowerInvariant()
                : attributes.Count.ToString(CultureInfo.InvariantCulture);
            attributes[name] = attribute.Groups[2].Value + attribute.Groups[3].Value + attribute.Groups[4].Value;
        }

        var content = match.Groups["content"];
        return new(match.Groups["name"].Value.ToLowerInvariant(), attributes, content.Success ? content.Value : null);
    }

    // “[sic]” and “[Bishkek]” are words; a shortcode has an end, or attributes, or a name that no word is.
    private static bool IsShortcode(Match match, Shortcode code) =>
        code.Content is not null
        || code.Attributes.Keys.Any(name => !char.IsAsciiDigit(name[0]))
        || (code.Name.AsSpan().ContainsAny("_-") && match.Groups["name"].Value == code.Name);

    private static string Drop(Shortcode code, ISet<string> unknown)
    {
        unknown.Add(code.Name);
        return code.Content ?? "";
    }

    // [caption]<a><img></a> text[/caption], and the older form with the text as an attribute.
    private static string Caption(Shortcode code)
    {
        var content = (code.Content ?? "").Trim();
        var text = code.Attributes.GetValueOrDefault("caption");
        if (text is null && Picture().Match(content) is { Success: true } picture)
        {
            text = content[(picture.Index + picture.Length)..].Trim();
            content = content[..(picture.Index + picture.Length)];
        }

        return Figure(content, text);
    }

    private static string Gallery(Shortcode code, string parentId, ArchiveFiles files)
    {
        var named = code.Attributes.GetValueOrDefault("ids") ?? code.Attributes.GetValueOrDefault("include");
        var pictures = named is null
            ? files.Of(code.Attributes.GetValueOrDefault("id") ?? parentId)
            : [.. named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(files.Find)
                .OfType<ArchiveFile>()];
        return string.Concat(pictures.Where(file => Images.ImageFormats.OfName(file.Url.Split('?')[0]) is not null).Select(file =>
            Figure($"<img src=\"{HtmlText.EscapeAttribute(file.Url)}\" alt=\"{HtmlText.EscapeAttribute(file.AltText ?? "")}\">",
                file.Caption)));
    }

    private static string MediaLink(Shortcode code, string parentId, ArchiveFiles files)
    {
        string[] names = ["src", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "ogv", "flv"];
        var url = names.Select(name => code.Attributes.GetValueOrDefault(name)).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        var urls = url is not null ? [url]
            : code.Attributes.GetValueOrDefault("ids") is { } ids
                ? ids.Split(',', StringSplitOptions.TrimEntries).Select(files.Find).OfType<ArchiveFile>().Select(file => file.Url)
                : code.Name == "playlist"
                    ? files.Of(parentId).Where(file => !file.Url.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase))
                        .Select(file => file.Url)
                : [];
        return string.Concat(urls.Select(Link));
    }

    private static string Link(string? url)
    {
        var trimmed = WebUtility.HtmlDecode(url ?? "").Trim();
        return trimmed.Length == 0 ? ""
            : $"\n\n<p><a href=\"{HtmlText.EscapeAttribute(trimmed)}\">{HtmlText.Escape(trimmed)}</a></p>\n\n";
    }

    private static string Figure(string picture, string? caption) => string.IsNullOrWhiteSpace(caption)
        ? $"\n\n<figure>{picture}</figure>\n\n"
        : $"\n\n<figure>{picture}<figcaption>{caption}</figcaption></figure>\n\n";

    [GeneratedRegex(
        @"(?<!\[)\[(?<name>[A-Za-z][\w-]*)(?<attributes>(?:\s+[^\[\]]*?)?)\s*/?\](?!\])"
            + @"(?:(?<content>(?:(?!\[\k<name>[\s\]]).)*?)\[/\k<name>\])?",
        RegexOptions.Singleline,
        matchTimeoutMilliseconds: 3_000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?:([\w-]+)\s*=\s*)?(?:""([^""]*)""|'([^']*)'|([^\s""'=]+))")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(\[[A-Za-z][\w-]*[^\[\]]*\])\]")]
    private static partial Regex Escaped();
}
