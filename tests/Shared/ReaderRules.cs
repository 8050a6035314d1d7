using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SwanOrchard.Tests.Shared;

/// <summary>The rules for every page of the reader site. Each returns its faults, so that a test can show them all.</summary>
public sealed class ReaderRules
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";

    // Relations that may be in the head although their URLs are not checked, because they fetch nothing.
    private static readonly string[] s_relations = ["canonical", "alternate", "prev", "next"];

    private readonly IReadOnlyDictionary<string, CrawledPage> _answers;
    private readonly Uri _site;

    /// <param name="answers">The responses of a crawl.</param>
    /// <param name="site">The URL of the crawled site.</param>
    public ReaderRules(IReadOnlyDictionary<string, CrawledPage> answers, Uri site)
    {
        _answers = answers;
        _site = site;
        Pages = answers.Values.Where(answer => answer.IsPage).ToDictionary(answer => answer.Path, answer => answer.Document);
    }

    /// <summary>The pages by path and query.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    /// <summary>Every path of the crawl answers 200; only the root redirects. Fragments name an element of their page.</summary>
    /// <param name="expected">Paths that were requested because they do not exist.</param>
    public IEnumerable<string> DeadLinks(params string[] expected) =>
        _answers.Values
            .Where(answer => !expected.Contains(answer.Path))
            .Where(answer => answer.Status != HttpStatusCode.OK && !(answer.Path == "/" && answer.Status == HttpStatusCode.Redirect))
            .Select(answer => $"{answer.Path} answers {answer.Status}")
            .Concat(
                from page in Pages
                from link in page.Value.QuerySelectorAll("a[href*='#']")
                let url = new Uri(new Uri(_site, page.Key), link.GetAttribute("href"))
                where url.Authority == _site.Authority
                // Decoded, as browsers look for it (HTML Standard, “find a potential indicated element”).
                where !Pages.TryGetValue(url.PathAndQuery, out var target)
                    || target.GetElementById(Uri.UnescapeDataString(url.Fragment[1..])) is null
                select $"{page.Key}: nothing is at {url.PathAndQuery}{url.Fragment}");

    /// <summary>Structured data is valid JSON whatever it contains.</summary>
    public IEnumerable<string> BrokenData() =>
        from page in Pages
        from script in page.Value.QuerySelectorAll("script")
        let fault = JsonFault(script)
        where fault is not null
        select $"{page.Key}: {fault}";

    /// <summary>Language versions list each other, themselves and x-default, and the sitemap says the same.</summary>
    public IEnumerable<string> BrokenAlternates()
    {
        var listed = Sitemap();
        foreach (var (path, page) in Pages)
        {
            var alternates = Alternates(
                page.QuerySelectorAll("link[rel=alternate][hreflang]"), link => link.GetAttribute("hreflang"),
                link => link.GetAttribute("href"));
            var url = new Uri(_site, path).AbsoluteUri;
            var inSitemap = listed.GetValueOrDefault(url);
            if (inSitemap != (alternates.Length > 0 ? alternates : null))
            {
                yield return $"{path}: the page says “{alternates}”, the sitemap “{inSitemap}”";
            }

            if (alternates.Length == 0)
            {
                continue;
            }

            var versions = page.QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(link => (Language: link.GetAttribute("hreflang")!, Url: link.GetAttribute("href")!))
                .ToArray();
            if (!versions.Contains((page.DocumentElement.GetAttribute("lang")!, url))
                || versions.Count(version => version.Language == "x-default") != 1)
            {
                yield return $"{path}: itself or x-default is missing in {alternates}";
            }

            foreach (var version in versions.Where(version => version.Language != "x-default"))
            {
                if (!Pages.TryGetValue(new Uri(version.Url).PathAndQuery, out var other)
                    || other.DocumentElement.GetAttribute("lang") != version.Language
                    || Alternates(
                        other.QuerySelectorAll("link[rel=alternate][hreflang]"), link => link.GetAttribute("hreflang"),
                        link => link.GetAttribute("href")) != alternates)
                {
                    yield return $"{path}: {version.Url} does not say the same";
                }
            }
        }

        foreach (var url in listed.Keys.Where(url => !Pages.ContainsKey(new Uri(url).PathAndQuery)))
        {
            yield return $"the sitemap lists {url}, which is no page";
        }
    }

    /// <summary>
    /// A link's text in another language is marked as such. Links in editors' own texts do not count, and “read on” is in the page's
    /// language.
    /// </summary>
    public IEnumerable<string> UnmarkedLanguages() =>
        from page in Pages
        from link in page.Value.QuerySelectorAll("body a[href^='/']")
        where link.Closest(".text,.more") is null
        let target = link.GetAttribute("href")!.Split('/')[1]
        where Pages.ContainsKey($"/{target}")
        let said = link.Closest("[lang]")!.GetAttribute("lang")
        where said != target
        select $"{page.Key}: the link to {link.GetAttribute("href")} is marked “{said}”";

    /// <summary>Pages send no request to another host, have no inline script or style, and store nothing.</summary>
    public IEnumerable<string> Unsafe() =>
        _answers.Values.Where(answer => answer.SetsCookie).Select(answer => $"{answer.Path}: a cookie")
            .Concat(
                from page in Pages
                from element in page.Value.All
                where IsUnsafe(element)
                select $"{page.Key}: {((IElement)element.Clone(false)).OuterHtml}");

    /// <summary>The responses of any kind that contain a text.</summary>
    public IEnumerable<string> Mentions(string text) =>
        _answers.Values.Where(answer => answer.Body.Contains(text, StringComparison.OrdinalIgnoreCase)
            || (answer.IsPage && Pages[answer.Path].DocumentElement.TextContent.Contains(text, StringComparison.OrdinalIgnoreCase)))
        .Select(answer => $"{answer.Path} mentions {text}");

    private bool IsUnsafe(IElement element) =>
        element.LocalName is "style" or "iframe" or "object" or "embed" or "video" or "audio" or "source" or "base" or "math"
        // The one form sends a search to the site itself; in a copy a script answers it.
        || (element.LocalName == "form"
            && (element.GetAttribute("role") != "search" || (element.GetAttribute("action") is { } action && !IsOwn(action))))
        || (element.LocalName == "meta" && element.HasAttribute("http-equiv"))
        || (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && !IsOwn(element.GetAttribute("src")))
        || element.Attributes.Any(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
        || (element.GetAttribute("srcset") is { } variants && !variants.Split(", ").All(variant => IsOwn(variant.Split(' ')[0])))
        || (element.HasAttribute("src") && !IsOwn(element.GetAttribute("src")))
        || (element is IHtmlLinkElement link && !s_relations.Contains(link.Relation) && !IsOwn(link.GetAttribute("href")))
        || (element is IHtmlAnchorElement anchor
            && anchor.HasAttribute("href")
            && anchor.Protocol is not ("http:" or "https:" or "mailto:" or "tel:" or "about:"));

    private bool IsOwn(string? address) =>
        address is { Length: > 0 }
            && Uri.TryCreate(_site, address, out var url)
            && url.Authority == _site.Authority
            && url.Scheme == _site.Scheme;

    private static string? JsonFault(IElement script)
    {
        if (script.GetAttribute("type") != "application/ld+json")
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
            return json.RootElement.GetProperty("@context").GetString() == "https://schema.org"
                && json.RootElement.GetProperty("@graph").EnumerateArray().All(item => item.TryGetProperty("@type", out _))
                    ? null
                    : "this is not schema.org";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return exception.Message;
        }
    }

    // What the sitemap says, by URL.
    private Dictionary<string, string> Sitemap() =>
        XDocument.Parse(_answers["/sitemap.xml"].Body).Root!.Elements(s_sitemap + "url").ToDictionary(
        entry => entry.Element(s_sitemap + "loc")!.Value,
        entry => Alternates(
            entry.Elements(s_xhtml + "link"), link => (string?)link.Attribute("hreflang"), link => (string?)link.Attribute("href")));

    private static string Alternates<T>(IEnumerable<T> links, Func<T, string?> language, Func<T, string?> url) =>
        string.Join(' ', links.Select(link => $"{language(link)}={url(link)}"));
}
