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
            text.Append(part).Append(':').Append(WrittenJson.Of(parts[part] is JsonObject found ? Without(found) : null)).Append('\n');
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
}
