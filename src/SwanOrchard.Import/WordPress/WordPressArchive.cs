using System.Globalization;
using System.Net;
using System.Xml;
using SwanOrchard.Core.Content;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.WordPress;

/// <summary>What WordPress's <em>Tools › Export</em> writes: WXR 1.0 to 1.2, in one file or several.</summary>
public sealed class WordPressArchive : IArchive
{
    private static readonly string[] s_articles = ["post"];
    private static readonly string[] s_hidden = ["private", "trash", "auto-draft", "inherit"];

    // Parts of the old site's machinery, and no content.
    private static readonly string[] s_machinery =
    [
        "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request", "wp_template",
            "wp_template_part", "wp_global_styles",
        "wp_navigation", "wp_font_family", "wp_font_face", "polylang_mo", "acf-field", "acf-field-group", "wpcf7_contact_form",
            "elementor_library",
    ];

    private readonly SourceFiles _files;
    private readonly IReadOnlyDictionary<string, string> _types;
    private readonly Dictionary<string, string> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _authors = new(StringComparer.Ordinal);

    /// <param name="files">The files.</param>
    /// <param name="types">By WordPress's post type, the content type; for those that WordPress does not have itself.</param>
    public WordPressArchive(SourceFiles files, IReadOnlyDictionary<string, string> types)
    {
        _files = files;
        _types = types;
    }

    /// <inheritdoc/>
    public ArchiveSite Site { get; } = new();

    /// <inheritdoc/>
    public string Html(ArchiveItem item, ArchiveFiles files, ICollection<Message> notes) => WordPressBody.Html(item, files, _blocks, notes);

    /// <inheritdoc/>
    public IEnumerable<ArchiveEntry> Read()
    {
        Site.Forget();
        var dates = new WxrDates();
        var languages = new WxrLanguages();
        return _files.All.SelectMany(file => Read(file, dates, languages));
    }

    private IEnumerable<ArchiveEntry> Read(SourceFile file, WxrDates dates, WxrLanguages languages)
    {
        using var text = SourceFiles.OpenText(file, Site);
        var fragments = new FragmentReader(text, file.Name, "item");
        XmlNamespaceManager? names = null;
        foreach (var fragment in fragments.Read())
        {
            names ??= ReadHead(fragments.Head, file, languages);
            yield return Read(fragment, file, names, dates, languages);
        }

        names ??= ReadHead(fragments.Head, file, languages);
        if (!fragments.IsClosed)
        {
            yield return new LeftOutEntry
            {
                Id = file.Name,
                Kind = "file",
                Place = new(file.Name, 0),
                Reason = new("{0} is incomplete. Export it again.", file.Name),
                IsDamage = true,
            };
        }

        foreach (var notice in text.Notices(file.Name))
        {
            Site.Notice("text " + notice.Text + file.Name, notice);
        }
    }

    private ArchiveEntry Read(Fragment fragment, SourceFile file, XmlNamespaceManager names, WxrDates dates, WxrLanguages languages)
    {
        var place = new SourcePlace(file.Name, fragment.Line);
        if (!fragment.IsWhole)
        {
            return fragment.Xml.Length < FragmentReader.MaxLength - 1024
                ? Damaged(place, new Message("The file ends inside this item."))
                : Damaged(place, new Message("The item is longer than {0} million characters.", $"{FragmentReader.MaxLength >> 20}"));
        }

        try
        {
            var item = new WxrItem(XmlItem.Read(fragment.Xml, names, out var isMended));
            return Entry(item, place, isMended, dates, languages);
        }
        catch (XmlException exception)
        {
            var line = fragment.Line + Math.Max(exception.LineNumber - 1, 0);
            return Damaged(new(file.Name, line), new("The item is damaged and cannot be read: {0}", exception.Message.Split(" Line ")[0]));
        }
    }

    private ArchiveEntry Entry(WxrItem item, SourcePlace place, bool isMended, WxrDates dates, WxrLanguages languages)
    {
        for (var comments = item.Comments; comments > 0; comments--)
        {
            Site.Notice("comments", new("Readers' comments are not imported, because they name people."));
        }

        if (item.Type == "attachment")
        {
            return File(item, place);
        }

        if (item.Type == "wp_block")
        {
            _blocks.TryAdd(item.Id, item.Body);
            return LeftOut(item, place, new("A reusable block. Its text is included in each item that uses it."));
        }

        return LeftOutReason(item) is { } reason ? LeftOut(item, place, reason) : Item(item, place, isMended, dates, languages);
    }

    private Message? LeftOutReason(WxrItem item) =>
        s_machinery.Contains(item.Type) ? new("It is internal to the old site ({0}).", item.Type)
        : item.Id.Length == 0 ? new("It has no ID.")
        : item.Own("post_password").Length > 0 ? new("It is password-protected.")
        : item.Status == "private" ? new("It is private.")
        : item.Status == "trash" ? new("It is in the trash.")
        : s_hidden.Contains(item.Status) ? new("It was saved automatically ({0}).", item.Status)
        : TypeOf(item) is null ? new(LeftOutEntry.UnknownType, item.Type)
        : null;

    private string? TypeOf(WxrItem item) =>
        _types.TryGetValue(item.Type, out var mapped) ? (mapped.Length > 0 ? mapped : null)
        : s_articles.Contains(item.Type) ? ContentTypeNames.Article
        : item.Type == "page" ? ContentTypeNames.Page
        : null;

    private ArchiveItem Item(WxrItem item, SourcePlace place, bool isMended, WxrDates dates, WxrLanguages languages)
    {
        var (language, group, isOriginal) = languages.Of(item);
        var published = dates.Published(item);
        var isPublic = item.Status is "publish" or "";
        var notes = new List<Message>();
        if (isMended)
        {
            notes.Add(new("It was damaged and has been repaired. Please check its text."));
        }

        if (item.Status == "future")
        {
            notes.Add(new("It was scheduled and was imported as a draft."));
        }

        return new ArchiveItem
        {
            Id = item.Id,
            Kind = item.Type,
            Place = place,
            ContentType = TypeOf(item)!,
            Title = PlainTitle.Of(item.Title),
            Language = language,
            Group = group,
            IsOriginal = isOriginal,
            Slug = WebUtility.UrlDecode(item.Own("post_name")),
            Body = item.Body,
            Excerpt = item.Excerpt,
            Author = _authors.GetValueOrDefault(item.Creator),
            PublishedUtc = published,
            ModifiedUtc = dates.Modified(item) ?? published,
            IsDraft = !isPublic,
            Terms = [.. item.Terms.Where(term =>
                term.Domain is not ("language" or "post_translations" or "post_format") && term.Name.Length > 0)
                .Select(term => new ArchiveTerm(term.Domain, term.Name))],
            Urls = isPublic ? Urls(item) : [],
            Image = item.Meta("_thumbnail_id") is { } image ? new(image, null, null) : null,
            Notes = notes,
        };
    }

    // Its permalink, and what WordPress leads there whatever the permalinks are.
    private static string[] Urls(WxrItem item) =>
        [item.Link, $"/?p={item.Id}", .. item.Type == "page" ? [$"/?page_id={item.Id}"] : (string[])[], .. item.Guid.Contains("://")
            ? [item.Guid] : (string[])[]];

    private static ArchiveEntry File(WxrItem item, SourcePlace place)
    {
        var url = item.Own("attachment_url") is { Length: > 0 } own ? own : item.Guid;
        return url.Length == 0 || item.Id.Length == 0
            ? LeftOut(item, place, new("The location of its file is missing."))
            : new ArchiveFile
            {
                Id = item.Id,
                Kind = item.Type,
                Place = place,
                Url = url,
                AltText = item.Meta("_wp_attachment_image_alt") is { } alt ? PlainTitle.Of(alt) : null,
                Caption = PlainTitle.Of(item.Excerpt) is { Length: > 0 } caption ? caption : null,
                ParentId = item.Own("post_parent") is { Length: > 0 } parent && parent != "0" ? parent : null,
                Pages = item.Link.Length > 0 ? [item.Link, $"/?attachment_id={item.Id}"] : [],
            };
    }

    private XmlNamespaceManager ReadHead(string head, SourceFile file, WxrLanguages languages)
    {
        var names = XmlNames.Declared(head);
        if (!head.Contains("<rss", StringComparison.Ordinal)
            || names.LookupNamespace("wp")?.StartsWith("http", StringComparison.Ordinal) != true)
        {
            throw new ImportException(file.Name, head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal)
                || head.Contains("<rss", StringComparison.Ordinal)
                ? "this is not a WordPress export (WXR). For a feed, use --from feed."
                : "this is not an XML file. In WordPress, export one under Tools › Export.");
        }

        Site.AddUrl(Between(head, "<wp:base_blog_url>", "</wp:base_blog_url>"));
        Site.AddUrl(Between(head, "<link>", "</link>"));
        Site.AddUrl(Between(head, "<wp:base_site_url>", "</wp:base_site_url>"));
        Site.Language ??= Between(head, "<language>", "</language>");
        languages.ReadGroups(head, names);
        ReadAuthors(head);
        return names;
    }

    private void ReadAuthors(string head)
    {
        const string end = "</wp:author>";
        for (var at = head.IndexOf("<wp:author>", StringComparison.Ordinal); at >= 0; at = head.IndexOf("<wp:author>", at
            + 1, StringComparison.Ordinal))
        {
            if (head.IndexOf(end, at, StringComparison.Ordinal) is not (> 0 and var close))
            {
                return;
            }

            var author = head[at..(close + end.Length)];
            var name = Between(author, "<wp:author_display_name>", "</wp:author_display_name>");
            if (Between(author, "<wp:author_login>", "</wp:author_login>") is { } login && !string.IsNullOrEmpty(name)
                && !name.Contains('@', StringComparison.Ordinal))
            {
                _authors.TryAdd(login, PlainTitle.Of(name));
            }
        }

    }

    private static string? Between(string text, string start, string end)
    {
        var at = text.IndexOf(start, StringComparison.Ordinal);
        var close = at < 0 ? -1 : text.IndexOf(end, at, StringComparison.Ordinal);
        if (close < 0)
        {
            return null;
        }

        var value = text[(at + start.Length)..close].Trim();
        value = value.StartsWith("<![CDATA[", StringComparison.Ordinal) && value.EndsWith("]]>", StringComparison.Ordinal) ? value[9..^3]
            : WebUtility.HtmlDecode(value);
        return value.Length == 0 ? null : value;
    }

    private static LeftOutEntry LeftOut(WxrItem item, SourcePlace place, Message reason) =>
        new() { Id = item.Id, Kind = item.Type, Place = place, Reason = reason };

    private static LeftOutEntry Damaged(SourcePlace place, Message reason) =>
        new() { Id = string.Create(CultureInfo.InvariantCulture, $"line {place.Number}"), Kind = "item", Place = place, Reason = reason };
}
