using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

/// <summary>A page weighs next to nothing: what a browser with an empty cache fetches for an article.</summary>
public sealed class WeightTests(SeedMirror seed) : IClassFixture<SeedMirror>
{
    private const int MostBytes = 14 * 1024;

    [Theory]
    [InlineData("/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite")]
    [InlineData("/ru/news/kyrgyzstan-seks-rabotnitsy-i-seks-rabotniki-uchatsya-i-obedinyayutsya")]
    public async Task The_article_with_its_stylesheet_and_script_fits_the_first_packets(string path)
    {
        var page = await seed.Mirror.GetAsync(path);
        string[] files = [
            .. page.All("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!),
            .. page.All("script[src]").Select(script => script.GetAttribute("src")!)
        ];
        Assert.Equal(2, files.Length);
        var sizes = new List<string>();
        var total = 0;
        using var client = new HttpClient();
        foreach (var file in files.Prepend(path))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, seed.Mirror.Address + file);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
            using var answer = await client.SendAsync(request);
            Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
            var length = (await answer.Content.ReadAsByteArrayAsync()).Length;
            sizes.Add($"{file}: {length}");
            total += length;
        }

        Assert.True(total is > 1000 and <= MostBytes, $"{total} bytes: {string.Join(", ", sizes)}");
        TestContext.Current.TestOutputHelper!.WriteLine($"{total} bytes: {string.Join(", ", sizes)}");
    }

    [Fact]
    public async Task What_a_page_loads_is_kept_for_good()
    {
        var page = await seed.Mirror.GetAsync("/en");

        foreach (var file in page.All("link[rel=stylesheet],link[rel=icon],script[src],header img")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
        {
            Assert.Matches(@"\?v=[0-9a-f]{10}$", file);
            Assert.Equal("public, max-age=31536000, immutable", (await seed.Mirror.GetAsync(file)).Header("Cache-Control"));
        }
    }
}
