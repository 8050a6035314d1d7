using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class MediaTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_image_goes_out_with_nothing_in_it_but_the_picture()
    {
        Put("news/one.jpg", TestJpeg.Photo(640, 480, orientation: 6));
        await using var mirror = await StartAsync("news/one.jpg");

        var (type, bytes) = await FileAsync(mirror, "/media/news/one.jpg");

        Assert.Equal("image/jpeg", type);
        Assert.Equal(ImageCleaner.Clean("one.jpg", TestJpeg.Photo(640, 480, orientation: 6)).Bytes, bytes);
    }

    [Fact]
    public async Task What_is_clean_goes_out_as_it_is()
    {
        Put("one.png", TestPng.Plain(64, 48));
        await using var mirror = await StartAsync("one.png");

        Assert.Equal(TestPng.Plain(64, 48), (await FileAsync(mirror, "/media/one.png")).Bytes);
        Assert.Empty(mirror.Log.ToString());
    }

    [Theory]
    [InlineData("фото/ёй.png", true)]
    [InlineData("фото/ёй.png", false)]
    [InlineData("Ångström.png", true)]
    [InlineData("e\u0301te\u0301.png", false)]
    [InlineData("한국.png", true)]
    public async Task A_file_is_found_by_its_letters_composed_or_taken_apart(string name, bool isStoredApart)
    {
        var (composed, apart) = (name.Normalize(), name.Normalize(NormalizationForm.FormD));
        Assert.NotEqual(composed, apart);
        Put(isStoredApart ? apart : composed, TestPng.Plain(64, 48));
        foreach (var named in new[] { composed, apart })
        {
            await using var mirror = await StartAsync(named);
            var source = (await mirror.GetAsync("/en/news/one")).Document.QuerySelector("main img")!.GetAttribute("src")!;

            Assert.Equal($"/media/{composed}", Uri.UnescapeDataString(source));
            Assert.Equal(TestPng.Plain(64, 48), (await FileAsync(mirror, source)).Bytes);
            Assert.Equal(TestPng.Plain(64, 48), (await FileAsync(mirror, "/media/" + apart)).Bytes);
            Assert.Empty(mirror.Log.ToString());
        }
    }

    [Fact]
    public async Task A_file_that_is_missing_is_said_once()
    {
        await using var mirror = await StartAsync("ёй.png");

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/media/ёй.png")).Status);
        }

        Assert.Single(
            mirror.Log.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => line.Contains("/media/ёй.png is missing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one.jpg", "<script>alert(1)</script>")]
    [InlineData("one.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("one.pdf", "%PDF-1.7")]
    [InlineData("one.html", "<p>Hello")]
    public async Task What_cannot_be_cleaned_does_not_go_out(string name, string content)
    {
        _folder.Write($"content/media/{name}", content);
        await using var mirror = await StartAsync(name);

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync($"/media/{name}")).Status);
        }

        Assert.Single(
            mirror.Log.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
                line.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_offers_the_variants_that_it_names_and_that_are_there()
    {
        Put("one.jpg", TestJpeg.Plain(2000, 1000));
        Put("one.480w.jpg", TestJpeg.Plain(480, 240));
        Put("one.960w.jpg", TestJpeg.Plain(960, 480));
        await using var mirror = await StartAsync("one.jpg", 480, 1600);

        var lead = (await mirror.GetAsync("/en/news/one")).All("main img").Single();
        var card = (await mirror.GetAsync("/en/news")).All("main img").Single();

        foreach (var image in (IElement[])[lead, card])
        {
            Assert.Equal("/media/one.jpg", image.GetAttribute("src"));
            Assert.Equal("/media/one.480w.jpg 480w, /media/one.jpg 2000w", image.GetAttribute("srcset"));
            Assert.NotEmpty(image.GetAttribute("sizes")!);
            Assert.Equal("2000×1000", $"{image.GetAttribute("width")}×{image.GetAttribute("height")}");
        }

        Assert.Equal("lazy", card.GetAttribute("loading"));
        Assert.Null(lead.GetAttribute("loading"));
    }

    [Fact]
    public async Task Beside_the_largest_variant_nobody_needs_the_original()
    {
        Put("a b, c.jpg", TestJpeg.Plain(2000, 1000));
        Put("a b, c.1600w.jpg", TestJpeg.Plain(1600, 800));
        await using var mirror = await StartAsync("a b, c.jpg", 1600);

        Assert.Equal(
            "/media/a%20b%2C%20c.1600w.jpg 1600w", (await mirror.GetAsync("/en/news/one")).All("main img").Single().GetAttribute("srcset"));
    }

    [Fact]
    public async Task Without_variants_there_is_one_size()
    {
        Put("one.jpg", TestJpeg.Plain(2000, 1000));
        await using var mirror = await StartAsync("one.jpg");

        Assert.Null((await mirror.GetAsync("/en/news/one")).All("main img").Single().GetAttribute("srcset"));
    }

    [Fact]
    public async Task An_image_in_a_text_has_its_size_and_the_variants_that_are_there()
    {
        Put("a b.jpg", TestJpeg.Plain(2000, 1000));
        Put("a b.480w.jpg", TestJpeg.Plain(480, 240));
        Put("small.gif", TestGif.Animation());
        await using var mirror = await RunningMirror.StartAsync(new RecipeBuilder().Languages("en")
            .Page("en", "one", item => item.Part(
                "HtmlBodyPart",
                "Html",
                "<p><img src=\"/media/a b.jpg\" alt=\"A\"><img src=\"/media/small.gif\"><img src=\"/media/none.jpg\"></p>"))
            .WriteTo(_folder));

        var images = (await mirror.GetAsync("/en/one")).All("main img");

        Assert.Equal(3, images.Count);
        Assert.All(images, image => Assert.Equal("lazy", image.GetAttribute("loading")));
        Assert.Equal("/media/a%20b.480w.jpg 480w, /media/a%20b.jpg 2000w", images[0].GetAttribute("srcset"));
        Assert.Equal("2000×1000", $"{images[0].GetAttribute("width")}×{images[0].GetAttribute("height")}");
        Assert.Equal("image/jpeg", (await FileAsync(mirror, "/media/a%20b.480w.jpg")).Type);
        Assert.NotNull(images[1].GetAttribute("width"));
        Assert.Null(images[1].GetAttribute("srcset"));
        Assert.Null(images[2].GetAttribute("width"));
    }

    private void Put(string path, byte[] bytes)
    {
        var file = Path.Combine(_folder.Path, "content", "media", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private Task<RunningMirror> StartAsync(string image, params int[] widths) =>
        RunningMirror.StartAsync(new RecipeBuilder().Languages("en")
        .Article("en", "one", item => item.Part("ArticlePart", "Image", new JsonObject
        {
            ["Path"] = image,
            ["Width"] = 2000,
            ["Height"] = 1000,
            ["Widths"] = new JsonArray([.. widths.Select(width => (JsonNode)width)]),
            ["AltText"] = "A swan",
        }))
        .WriteTo(_folder));

    private static async Task<(string? Type, byte[] Bytes)> FileAsync(RunningMirror mirror, string path)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(mirror.Address + path);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        return (answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsByteArrayAsync());
    }
}
