using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers are told where nothing is.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class NotFoundTests(SeededSite site)
{
    [Theory]
    [InlineData("/ru/news/foo.html")]
    [InlineData("/ru/about.xml")]
    public async Task Not_found_is_a_page_even_where_the_address_ends_like_a_files(string path)
    {
        var page = await CrawledPage.GetAsync(site.Client, path);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Страница не найдена", page.Document.QuerySelector("h1")!.TextContent);
    }
}
