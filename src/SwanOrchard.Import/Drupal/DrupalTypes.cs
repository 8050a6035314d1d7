using SwanOrchard.Core.Content;

namespace SwanOrchard.Import.Drupal;

/// <summary>Which of our content types a node becomes.</summary>
/// <param name="mapped">By Drupal's type, ours or nothing, as the mapping file says.</param>
internal sealed class DrupalTypes(IReadOnlyDictionary<string, string> mapped)
{
    private static readonly string[] s_articles = ["node", "article", "story", "news", "news_item", "blog", "event", "press_release",
        "post", "статья", "новость"];

    /// <summary>The content type; null for a type that nobody has mapped.</summary>
    public string? Of(string type) =>
        mapped.TryGetValue(type, out var ours) ? (ours.Length > 0 ? ours : null)
        : s_articles.Contains(type.ToLowerInvariant()) ? ContentTypeNames.Article
        : type.ToLowerInvariant() is "page" or "basic page" or "book" ? ContentTypeNames.Page
        : null;
}
