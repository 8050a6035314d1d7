using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SwanOrchard.Tests.Shared;

/// <summary>Collects everything a reader can reach from the root by the site's own links.</summary>
public static class Crawl
{
    private const int Limit = 2000;

    /// <summary>Follows links, canonical URLs, language versions, assets and the sitemap, each once.</summary>
    /// <returns>The responses by path and query, in that order.</returns>
    public static async Task<SortedDictionary<string, CrawledPage>> RunAsync(HttpClient client, params string[] more)
    {
        var pages = new SortedDictionary<string, CrawledPage>(StringComparer.Ordinal);
        var queue = new Queue<string>([.. more, "/", "/sitemap.xml", "/robots.txt"]);
        while (queue.TryDequeue(out var path) && pages.Count < Limit)
        {
            if (pages.ContainsKey(path))
            {
                continue;
            }

            var page = await CrawledPage.GetAsync(client, path);
            pages[path] = page;
            foreach (var link in page.Links(client.BaseAddress!))
            {
                queue.Enqueue(link);
            }
        }

        return pages;
    }
}

/// <summary>One response of a crawl.</summary>
public sealed record CrawledPage(string Path, HttpStatusCode Status, string? MediaType, string? Location, string Body)
{
    public static async Task<CrawledPage> GetAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return new(
            path,
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            response.Headers.Location?.ToString(),
            await response.Content.ReadAsStringAsync())
        {
            SetsCookie = response.Headers.Contains("Set-Cookie"),
        };
    }

    /// <summary>Whether the response sets a cookie.</summary>
    public bool SetsCookie { get; init; }

    /// <summary>Whether it is a page and not a file or a redirect.</summary>
    public bool IsPage => MediaType?.StartsWith("text/html", StringComparison.Ordinal) == true && Location is null;

    /// <summary>The page, parsed.</summary>
    public IHtmlDocument Document => new HtmlParser().ParseDocument(Body);

    public IEnumerable<string> Links(Uri site)
    {
        IEnumerable<string?> found = IsPage
            ? Document.QuerySelectorAll("[href],[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src"))
            : Path == "/sitemap.xml"
                ? XDocument.Parse(Body).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)
            : [];
        return found.Append(Location)
            .Where(link => link is not null)
            .Select(link => Uri.TryCreate(new Uri(site, Path), link, out var url) ? url : null)
            .Where(url => url is not null && url.Authority == site.Authority && url.Scheme == site.Scheme)
            .Select(url => url!.PathAndQuery);
    }
}
