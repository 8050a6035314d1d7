using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Content;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.Feeds;

/// <summary>Makes items of the entries of feeds, and tells them apart where their ids do not.</summary>
/// <param name="site">The site.</param>
internal sealed partial class FeedItems(ArchiveSite site)
{
    private const int IdLength = 16;

    // By id, the page and text that have it: one id for several entries is none.
    private readonly Dictionary<string, (string Link, string Title, string Published)> _seen = new(StringComparer.Ordinal);

    /// <summary>An item, or why there is none.</summary>
    /// <param name="raw">The entry.</param>
    /// <param name="place">Where it stands.</param>
    public ArchiveEntry Make(RawEntry raw, SourcePlace place)
    {
        var link = Absolute(raw.Link, raw.Base) ?? "";
        var guid = raw.Guid.Length > 0 ? raw.Guid : link;
        var notes = new List<Message>(raw.Notes);
        var mark = Hash($"{link}\n{raw.Title}\n{raw.Published}");
        var entry = (link, raw.Title, raw.Published);
        guid = guid.Length == 0 ? mark : guid;
        if (!_seen.TryAdd(guid, entry))
        {
            if (IsSame(_seen[guid], entry) || (link.Length > 0 && _seen.TryGetValue(link, out var there) && IsSame(there, entry)))
            {
                return new LeftOutEntry
                {
                    Id = Short(guid),
                    Kind = "entry",
                    Place = place,
                    Reason = new("The source contains this entry more than once.")
                };
            }

            notes.Add(new("Another entry of the feed has the same ID, “{0}”. Its URL is used instead.", Short(guid)));
            guid = link.Length > 0 && _seen.TryAdd(link, entry) ? link : mark;
        }

        var isTeaser = raw.Content is null && FeedBody.IsTeaser(raw.Summary);
        if (isTeaser)
        {
            notes.Add(new("The feed contains only the beginning of this text."));
            site.Notice("teasers",
                new("Some entries of the feed are incomplete. Ask for an export of the site or for a full-text feed."));
        }

        var published = Moments.Read(raw.Published) ?? Moments.Read(raw.Updated);
        return new ArchiveItem
        {
            Id = NodeGuid().Match(guid) is { Success: true } node ? node.Groups[1].Value : guid,
            Kind = "entry",
            Place = place,
            ContentType = ContentTypeNames.Article,
            Title = PlainTitle.Of(raw.Title),
            Language = raw.Language,
            Slug = SlugOf(link),
            Body = raw.Content ?? raw.Summary,
            Excerpt = raw.Content is not null && raw.IsSummaryWritten ? raw.Summary : "",
            Author = Name(raw.Author),
            PublishedUtc = published,
            ModifiedUtc = Moments.Read(raw.Updated) ?? published,
            Terms = [.. raw.Categories.Select(name => new ArchiveTerm("category", PlainTitle.Of(name)))],
            Urls = [.. Urls(link, raw)],
            Image = Absolute(raw.Image, raw.Base) is { } image ? new(null, image, null) : null,
            Notes = notes,
        };
    }

    /// <summary>The number of a Drupal node in the id that its feeds give; null for any other.</summary>
    public static string? NodeOf(string guid) => NodeGuid().Match(guid) is { Success: true } node ? node.Groups[1].Value : null;

    // An entry that was corrected keeps its page and its title or date.
    private static bool IsSame((string Link, string Title, string Published) one, (string Link, string Title, string Published) other) =>
        one.Link == other.Link && (one.Title == other.Title || (one.Published == other.Published && one.Published.Length > 0));

    private static IEnumerable<string> Urls(string link, RawEntry raw)
    {
        if (link.Length > 0)
        {
            yield return link;
        }

        if (raw.Guid != link && FeedEntry.IsUrl(raw.Guid) && !raw.IsGuidOpaque)
        {
            yield return raw.Guid;
        }

        if (NodeOf(raw.Guid) is { } node)
        {
            yield return $"/node/{node}";
        }
    }

    private string? Absolute(string? url, string? inside)
    {
        var trimmed = url?.Trim();
        if (string.IsNullOrEmpty(trimmed) || FeedEntry.IsUrl(trimmed))
        {
            return string.IsNullOrEmpty(trimmed) ? null : trimmed;
        }

        var root = inside is not null && FeedEntry.IsUrl(inside) ? inside : site.Urls.Count > 0 ? site.Urls[0] + "/" : null;
        return root is not null && Uri.TryCreate(new Uri(root), trimmed, out var full) && full.Scheme is "http" or "https"
            ? full.AbsoluteUri : null;
    }

    private static string SlugOf(string link) => Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Query.Length == 0
        && Uri.UnescapeDataString(url.AbsolutePath.TrimEnd('/').Split('/')[^1]) is var last && !last.All(char.IsAsciiDigit)
        ? Path.GetFileNameWithoutExtension(last)
        : "";

    // RSS wants a mail address there, with the name in brackets.
    private static string? Name(string author)
    {
        var name = MailAndName().Match(author) is { Success: true } match ? match.Groups[1].Value : author;
        return name.Length == 0 || name.Contains('@', StringComparison.Ordinal) ? null : PlainTitle.Of(name);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..IdLength];

    private static string Short(string id) => id.Length <= 80 ? id : id[..80] + "…";

    [GeneratedRegex(@"^(\d+) at https?://")]
    private static partial Regex NodeGuid();

    [GeneratedRegex(@"^\S+@\S+\s+\((.+)\)$")]
    private static partial Regex MailAndName();
}
