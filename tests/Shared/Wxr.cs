using System.Globalization;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>Writes WordPress exports.</summary>
public sealed class Wxr
{
    private readonly StringBuilder _items = new();
    private int _id;

    public string Site { get; init; } = "https://old.example.org";

    /// <summary>The id before that of the first item.</summary>
    public int After { init => _id = value; }

    /// <summary>Adds an item.</summary>
    public Wxr Item(
        string title, string body, string type = "post", string status = "publish", string? slug = null, string? link = null,
            string more = "")
    {
        var id = (++_id).ToString(CultureInfo.InvariantCulture);
        var name = slug ?? $"item-{id}";
        _items.Append(CultureInfo.InvariantCulture, $"""
            <item>
            <title><![CDATA[{title}]]></title>
            <link>{link ?? $"{Site}/2014/05/{name}/"}</link>
            <guid isPermaLink="false">{Site}/?p={id}</guid>
            <content:encoded><![CDATA[{body}]]></content:encoded>
            <excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>{id}</wp:post_id>
            <wp:post_date>2014-05-15 16:00:00</wp:post_date>
            <wp:post_date_gmt>2014-05-15 10:00:00</wp:post_date_gmt>
            <wp:post_name>{name}</wp:post_name>
            <wp:status>{status}</wp:status>
            <wp:post_type>{type}</wp:post_type>
            {more}
            </item>

            """);
        return this;
    }

    /// <summary>Adds an attachment.</summary>
    public Wxr File(string path, string alt = "") => Item(
        path, "", "attachment", "inherit", more: $"<wp:attachment_url>{Site}/wp-content/uploads/{path}</wp:attachment_url>"
            + $"<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>{alt}</wp:meta_value></wp:postmeta>");

    public override string ToString() => $"""
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <link>{Site}</link>
        <language>en</language>
        <wp:base_blog_url>{Site}</wp:base_blog_url>
        {_items}</channel>
        </rss>
        """;
}
