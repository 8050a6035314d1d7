using System.Net;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>Former URLs that name an item in their query, as WordPress and Drupal write them.</summary>
public sealed class FormerQueryTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, string?> Urls { get; } = new()
    {
        { "/?p=12", "/en/news/moved" },
        { "/?p=12&preview=true", "/en/news/moved" },
        { "/?page_id=12", "/en/news/moved" },
        { "/index.php?p=12", "/en/news/moved" },
        { "/?q=node/1517", "/en/news/moved" },
        { "/?q=node%2F1517", "/en/news/moved" },
        { "/?q=ru/%D0%BE-%D0%BD%D0%B0%D1%81", "/en/about" },
        { "/?p=13", null },
        { "/?x=1", null },
        { "/", null },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task They_lead_on_where_content_is_served(string url, string? now)
    {
        await using var mirror = await RunningMirror.StartAsync(Content());

        var answer = await mirror.GetAsync(url);

        Assert.Equal(
            now is null ? (HttpStatusCode.Redirect, "/en") : (HttpStatusCode.MovedPermanently, now),
            (answer.Status, answer.Location));
    }

    [Fact]
    public async Task They_stand_in_the_rules_for_hosts_of_static_files()
    {
        var copy = new PublishedCopy(Path.Combine(_folder.Path, "copy"));
        await copy.PublishedAsync(Content(), "--base-url", PublishedCopy.BaseUrl);

        var rules = copy.Text("_redirects").Split('\n');
        Assert.Contains("/ p=12 /en/news/moved 301", rules);
        Assert.Contains("/ q=node/1517 /en/news/moved 301", rules);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/copy")]
    public async Task They_lead_on_behind_nginx(string folder)
    {
        Assert.SkipWhen(Nginx.Program is null, "There is no nginx on this system.");
        var port = Nginx.FreePort();
        var root = Path.Combine(_folder.Path, "root");
        var copy = new PublishedCopy(root + folder);
        await copy.PublishedAsync(Content(), "--base-url", $"http://127.0.0.1:{port}{folder}");
        await using var nginx = await Nginx.StartAsync(_folder.Path, root, copy.Folder, port);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = nginx.Address };

        foreach (var (url, now) in Urls.Select(row => row.Data))
        {
            using var answer = await client.GetAsync(folder + url, TestContext.Current.CancellationToken);
            Assert.Equal(
                now is null ? (HttpStatusCode.OK, null) : (HttpStatusCode.MovedPermanently, folder + now),
                (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        foreach (var hidden in new[] { "/.swan-query/p=12", "/index.php", "/index.php?x=1" })
        {
            using var answer = await client.GetAsync(folder + hidden, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private string Content() => new RecipeBuilder().Languages("en", "ru")
        .Article("en", "moved", item => item.Texts("PathsPart", "Queries", "p=12", "page_id=12", "q=node/1517"))
        .Page("en", "about", item => item.Texts("PathsPart", "Queries", "q=ru/о-нас", "x=1", "p="))
        .WriteTo(_folder);
}
