using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.Feeds;

/// <summary>Reads a feed in XML.</summary>
internal static partial class XmlFeed
{
    /// <summary>The entries of a file, each with where it stands.</summary>
    /// <param name="file">The file.</param>
    /// <param name="site">Gets what the feed says of its site.</param>
    /// <param name="make">Makes an entry of what was read.</param>
    /// <exception cref="ImportException">It is no feed.</exception>
    public static IEnumerable<ArchiveEntry> Read(SourceFile file, ArchiveSite site, Func<RawEntry, SourcePlace, ArchiveEntry> make)
    {
        using var text = SourceFiles.OpenText(file, site);
        var fragments = new FragmentReader(text, file.Name, "item", "entry", "rss:item");
        XmlNamespaceManager? names = null;
        foreach (var fragment in fragments.Read())
        {
            names ??= ReadHead(fragments.Head, file, site);
            yield return Read(fragment, file, names, make);
        }

        _ = names ?? ReadHead(fragments.Head, file, site);
        if (!fragments.IsClosed)
        {
            yield return new LeftOutEntry
            {
                Id = file.Name,
                Kind = "file",
                Place = new(file.Name, 0),
                Reason = new("{0} is incomplete. Save it again.", file.Name),
                IsDamage = true,
            };
        }

        foreach (var notice in text.Notices(file.Name))
        {
            site.Notice("text " + notice.Text + file.Name, notice);
        }
    }

    private static ArchiveEntry Read(Fragment fragment, SourceFile file, XmlNamespaceManager names, Func<RawEntry, SourcePlace,
        ArchiveEntry> make)
    {
        var place = new SourcePlace(file.Name, fragment.Line);
        if (!fragment.IsWhole)
        {
            return Damaged(place, new("The file ends inside this item."));
        }

        try
        {
            var entry = new FeedEntry(XmlItem.Read(fragment.Xml, names, out var isMended));
            return make(
                new RawEntry
                {
                    Title = entry.Title,
                    Guid = entry.Guid,
                    IsGuidOpaque = entry.IsAtom || OpaqueGuid().IsMatch(fragment.Xml),
                    Link = entry.Link,
                    Base = entry.Base,
                    Published = entry.Published,
                    Updated = entry.Updated,
                    Author = entry.Author,
                    Language = entry.Language,
                    Categories = [.. entry.Categories],
                    Content = entry.Content,
                    Summary = entry.Summary,
                    IsSummaryWritten = entry.IsAtom,
                    Image = entry.Image,
                    Notes = isMended ? [new("It was damaged and has been repaired. Please check its text.")] : [],
                },
                place);
        }
        catch (XmlException exception)
        {
            return Damaged(
                new(file.Name, fragment.Line + Math.Max(exception.LineNumber - 1, 0)),
                new("The item is damaged and cannot be read: {0}", exception.Message.Split(" Line ")[0]));
        }
    }

    private static XmlNamespaceManager ReadHead(string head, SourceFile file, ArchiveSite site)
    {
        if (!Root().IsMatch(head))
        {
            throw new ImportException(file.Name, "this is not a feed: RSS, Atom or JSON Feed is expected.");
        }

        foreach (Match link in Links().Matches(head))
        {
            var tag = link.Value;
            var isSelf = tag.Contains("rel=\"self\"", StringComparison.Ordinal) || tag.Contains("rel='self'", StringComparison.Ordinal);
            var url = WebUtility.HtmlDecode(link.Groups[1].Value + link.Groups[2].Value).Trim();
            site.AddUrl(isSelf && Uri.TryCreate(url, UriKind.Absolute, out var self) && self.Scheme is "http" or "https"
                ? self.GetLeftPart(UriPartial.Authority) : isSelf ? null : url);
        }

        site.Language ??= Language().Match(head) is { Success: true } language ? language.Groups[1].Value + language.Groups[2].Value : null;
        return XmlNames.Declared(head);
    }

    private static LeftOutEntry Damaged(SourcePlace place, Message reason) =>
        new() { Id = $"line {place.Number}", Kind = "entry", Place = place, Reason = reason };

    [GeneratedRegex(@"<(?:rss|feed|rdf:RDF|RDF|\w+:feed)\b")]
    private static partial Regex Root();

    [GeneratedRegex(@"<link>\s*(?:<!\[CDATA\[)?([^<\]]+)|<(?:atom:|atom10:)?link\b[^>]*?href=[""']([^""']+)[""'][^>]*>")]
    private static partial Regex Links();

    [GeneratedRegex(@"<(?:dc:)?language>\s*([\w-]+)|<(?:feed|rss|rdf:RDF)\b[^>]*xml:lang=[""']([\w-]+)")]
    private static partial Regex Language();

    [GeneratedRegex(@"<guid\b[^>]*isPermaLink\s*=\s*[""']false")]
    private static partial Regex OpaqueGuid();
}
