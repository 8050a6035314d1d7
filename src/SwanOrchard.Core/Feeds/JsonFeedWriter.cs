using System.Text.Encodings.Web;
using System.Text.Json;

namespace SwanOrchard.Core.Feeds;

/// <summary>Writes JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is not part of a page, so letters and markup need no escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Feed feed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", FeedText.Xml(feed.Title));
            json.WriteString("description", FeedText.Xml(feed.Description));
            json.WriteString("home_page_url", feed.HomeUrl);
            json.WriteString("feed_url", feed.SelfUrl);
            Optional(json, "next_url", feed.PreviousUrl);
            Optional(json, "icon", feed.IconUrl);
            json.WriteString("language", feed.Language);
            Authors(json, [feed.Author]);
            json.WriteStartArray("items");
            foreach (var item in feed.Items)
            {
                Write(json, item, feed.Language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedItem item, string language)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Url);
        json.WriteString("title", FeedText.Xml(item.Title));
        Optional(json, "summary", item.Summary);
        if (item.Html is { } html)
        {
            json.WriteString("content_html", FeedText.Xml(html));
        }
        else
        {
            json.WriteString("content_text", FeedText.Xml(item.Summary ?? ""));
        }

        json.WriteString("date_published", FeedText.Moment(item.PublishedUtc));
        json.WriteString("date_modified", FeedText.Moment(item.UpdatedUtc));
        json.WriteString("language", language);
        if (item.Authors.Count > 0)
        {
            Authors(json, item.Authors);
        }

        if (item.Categories.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var category in item.Categories)
            {
                json.WriteStringValue(FeedText.Xml(category));
            }

            json.WriteEndArray();
        }

        if (item.Image is { } image)
        {
            json.WriteString("image", image.Url);
            json.WriteStartArray("attachments");
            json.WriteStartObject();
            json.WriteString("url", image.Url);
            json.WriteString("mime_type", image.MediaType);
            json.WriteString("title", FeedText.Xml(image.Title));
            json.WriteNumber("size_in_bytes", image.Length);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IEnumerable<FeedAuthor> authors)
    {
        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", FeedText.Xml(author.Name));
            Optional(json, "url", author.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, FeedText.Xml(value));
        }
    }
}
