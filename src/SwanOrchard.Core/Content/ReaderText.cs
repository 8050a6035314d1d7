using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Content;

/// <summary>
/// Tells whether an item says to its readers what it said before: only then is a change an update, which pages, feeds and the sitemap
/// date.
/// </summary>
/// <remarks>
/// Contacts do not count: whoever compares two copies would be told where a person was removed. Nor do paths and dates of publication.
/// </remarks>
public static class ReaderText
{
    private static readonly string[] s_parts = [PartNames.Title, PartNames.HtmlBody, PartNames.Article, PartNames.Organization];

    private static readonly string[] s_leftOut = [nameof(ArticleData.Contacts), nameof(ArticleData.FirstPublishedUtc)];

    /// <summary>The same for two versions of an item that say the same: 32 hexadecimal digits.</summary>
    /// <param name="parts">The parts of a version.</param>
    public static string Fingerprint(JsonObject parts)
    {
        var text = new StringBuilder();
        foreach (var part in s_parts)
        {
            text.Append(part).Append(':');
            Write(parts[part] is JsonObject found ? Without(found) : null, text);
            text.Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static JsonObject Without(JsonObject part)
    {
        var kept = (JsonObject)part.DeepClone();
        foreach (var name in s_leftOut)
        {
            kept.Remove(name);
        }

        return kept;
    }

    // Whether a property is missing, null, or empty depends on which door it came in by.
    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
                {
                    var inner = new StringBuilder();
                    Write(value, inner);
                    if (inner.Length > 0)
                    {
                        text.Append('{').Append(name).Append(':').Append(inner).Append('}');
                    }
                }

                break;
            case JsonArray values:
                foreach (var value in values)
                {
                    text.Append('[');
                    Write(value, text);
                    text.Append(']');
                }

                break;
            case JsonValue value:
                text.Append(value.ToJsonString() is var json && json != "\"\"" ? json : "");
                break;
        }
    }
}
