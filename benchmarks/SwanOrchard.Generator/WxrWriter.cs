using System.Globalization;
using System.Text;

namespace SwanOrchard.Generator;

/// <summary>Writes the export of a WordPress site in two languages, as its own exporter and Polylang do.</summary>
internal static class WxrWriter
{
    // Of UTF-8, as many as a long article has.
    private const int BodyLength = 10_000;

    private static readonly DateTime s_first = new(2009, 5, 18, 6, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes so many posts, every other one the translation of the one before.</summary>
    public static void Write(string file, int posts)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("""
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><link>https://old.example.org</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_blog_url>https://old.example.org</wp:base_blog_url>

            """);
        for (var number = 1; number <= posts; number++)
        {
            Write(writer, number);
        }

        writer.Write("</channel>\n</rss>\n");
    }

    private static void Write(StreamWriter writer, int number)
    {
        var language = number % 2 == 1 ? "en" : "ru";
        var words = new Words(language, number);
        var published = s_first.AddHours(number * 11L);
        var body = new StringBuilder();
        while (Encoding.UTF8.GetByteCount(body.ToString()) < BodyLength)
        {
            body.Append(words.Body())
                .Append(CultureInfo.InvariantCulture, $"<p><a href=\"https://old.example.org/{language}/post-{number - 2}/\">")
                .Append(words.Sentence(3)).Append("</a></p>\r\n\r\n").Append(words.Sentence(30)).Append(".\r\n\r\n");
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <item><title><![CDATA[{words.Sentence(7)}]]></title><link>https://old.example.org/{language}/post-{number}/</link>
            <pubDate>{published:R}</pubDate><guid isPermaLink="false">https://old.example.org/?p={number}</guid>
            <content:encoded><![CDATA[{body}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>{number}</wp:post_id><wp:post_date>{published:yyyy-MM-dd HH:mm:ss}</wp:post_date>
            <wp:post_date_gmt>{published:yyyy-MM-dd HH:mm:ss}</wp:post_date_gmt><wp:post_name>post-{number}</wp:post_name>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="language" nicename="{language}"><![CDATA[{language}]]></category>
            <category domain="post_translations" nicename="pll_{(number + 1) / 2}"><![CDATA[pll]]></category></item>

            """));
    }
}
