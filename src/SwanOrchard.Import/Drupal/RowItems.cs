using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Content;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.Drupal;

/// <summary>Makes items of the rows of a view.</summary>
/// <param name="types">By Drupal's content type, ours.</param>
internal sealed partial class RowItems(DrupalTypes types)
{
    private static readonly string[] s_no = ["0", "no", "false", "unpublished", "нет", "off"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>An item, a file, or why there is neither.</summary>
    public ArchiveEntry Make(Row row, SourcePlace place)
    {
        if (!row.Has("nid") && row.Has("fid"))
        {
            return File(row, place);
        }

        var id = row["nid"];
        var type = row["type"] is { Length: > 0 } named ? named : "node";
        var language = Language(row["language"]);
        Message? reason = id.Length == 0 || !id.All(char.IsAsciiDigit) ? new("It has no node ID.")
            : !_seen.Add($"{id} {language}") ? new("The source contains this node more than once.")
            : types.Of(type) is null ? new(LeftOutEntry.UnknownType, type)
            : null;
        return reason is null ? Item(row, place, id, type, language)
            : new LeftOutEntry { Id = id.Length > 0 ? id : $"line {place.Number}", Kind = type, Place = place, Reason = reason };
    }

    /// <summary>The language of a node; null for one that is in none (<c>und</c>, <c>zxx</c>).</summary>
    public static string? Language(string code) =>
        code.ToLowerInvariant() is "" or "und" or "zxx" or "neutral" or "language neutral" ? null : code;

    private ArchiveItem Item(Row row, SourcePlace place, string id, string type, string? language)
    {
        var tnid = row["tnid"];
        var isInSet = tnid.Length > 0 && tnid != "0" && tnid.All(char.IsAsciiDigit);
        var published = Moments.Read(row["created"]);
        var path = PathOf(row["path"]);
        return new ArchiveItem
        {
            Id = id,
            Kind = type,
            Place = place,
            ContentType = types.Of(type)!,
            Title = PlainTitle.Of(row["title"]),
            Language = language,
            Group = "tnid " + (isInSet ? tnid : id),
            IsOriginal = isInSet ? tnid == id : null,
            Slug = NodePath().IsMatch(path) ? "" : path.Split('/')[^1],
            Body = row["body"],
            Excerpt = row["summary"],
            Author = row["name"] is { Length: > 0 } name && !name.Contains('@', StringComparison.Ordinal) ? PlainTitle.Of(name) : null,
            PublishedUtc = published,
            ModifiedUtc = Moments.Read(row["changed"]) ?? published,
            IsDraft = s_no.Contains(row["status"].ToLowerInvariant()),
            Terms = [.. row.List("terms").Select(term => new ArchiveTerm("terms", PlainTitle.Of(term))),
                .. row.List("organization").Select(term => new ArchiveTerm("organization", PlainTitle.Of(term)))],
            Urls = DrupalUrls.Of(id, language, path),
            Image = row["image"] is not { Length: > 0 } image ? null
                : image.All(char.IsAsciiDigit) ? new(image, null, Filled(row["alt"]))
                : new(null, Source(image), Filled(row["alt"])),
            Facts = Facts(row),
        };
    }

    private static ArticleData Facts(Row row)
    {
        var start = Day(row["start"]);
        var link = row["moreurl"];
        return new()
        {
            EventStart = start,
            EventEnd = Day(row["end"]) is { } end && (start is null || end >= start) ? end : start is null ? null : Day(row["end"]),
            Places = [.. row.List("places").Select(PlainTitle.Of)],
            CountryCode = Countries.Find(row["country"]),
            MoreInfo = link.Length > 0 ? new Link { Url = link, Text = Filled(row["moretext"]) } : null,

            // Who agreed to be named there has not agreed to be named here: an editor asks, and ticks.
            Contacts = row["contactname"] is { Length: > 0 } name
                ? [new Contact { Id = "1", Name = PlainTitle.Of(name), Email = Filled(row["contactemail"]),
                    Phone = Filled(row["contactphone"]), Published = false }]
                : [],
        };
    }

    private static ArchiveEntry File(Row row, SourcePlace place)
    {
        var url = row["uri"] is { Length: > 0 } uri ? uri : row["filepath"] is { Length: > 0 } path ? path : row["path"];
        return url.Length == 0
            ? new LeftOutEntry { Id = row["fid"], Kind = "file", Place = place, Reason = new("The location of its file is missing.") }
            : new ArchiveFile { Id = row["fid"], Kind = "file", Place = place, Url = DrupalUrls.OfFile(url), AltText = Filled(row["alt"]) };
    }

    private static DateOnly? Day(string text) =>
        Moments.Read(IsoDay().Match(text) is { Success: true } day ? day.Value : text) is { } moment ? DateOnly.FromDateTime(moment) : null;

    // A view gives an alias alone, a link, or a whole tag.
    private static string PathOf(string text)
    {
        var path = Href().Match(text) is { Success: true } link ? WebUtility.HtmlDecode(link.Groups[1].Value) : text;
        return (Uri.TryCreate(path, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath : path).Trim('/');
    }

    private static string Source(string text) =>
        Src().Match(text) is { Success: true } tag ? WebUtility.HtmlDecode(tag.Groups[1].Value) : DrupalUrls.OfFile(text);

    private static string? Filled(string text) => text.Length == 0 ? null : PlainTitle.Of(text);

    [GeneratedRegex(@"^(?:\w\w(?:-\w+)?/)?node/\d+$")]
    private static partial Regex NodePath();

    [GeneratedRegex(@"href=[""']([^""']+)")]
    private static partial Regex Href();

    [GeneratedRegex(@"<img\b[^>]*?src=[""']([^""']+)")]
    private static partial Regex Src();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d")]
    private static partial Regex IsoDay();
}
