using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Every way into the media library: what comes out tells nothing of who made it.</summary>
[Collection(NewsroomTests.Name)]
public sealed class MediaTests(Newsroom newsroom)
{
    private const string Formats = "Save images as JPEG, PNG, WebP or GIF.";

    private readonly AdminSession _admin = newsroom.Admin;

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task A_photo_is_cleaned_and_gets_its_variants(int chunkLength)
    {
        var name = $"Фото {chunkLength}.jpg";
        var (status, body) = await _admin.UploadAsync("2009", name, TestJpeg.Photo(1500, 2000, orientation: 6), chunkLength);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("\"error\"", body, StringComparison.Ordinal);

        var photo = await FileAsync($"2009/{name}");
        Assert.Equal(ImageCleaner.Clean(name, TestJpeg.Photo(1500, 2000, orientation: 6)).Bytes, photo);
        foreach (var (width, height) in new[] { (480, 360), (960, 720), (1600, 1200) })
        {
            var variant = ImageCleaner.Clean(name, (await FileAsync(ImageVariants.PathOf($"2009/{name}", width)))!);
            Assert.Equal((width, height, 1), (variant.Width, variant.Height, variant.Orientation));
            Assert.True(variant.Bytes.Length < photo!.Length);
        }

        // An editor sees one image, not four.
        Assert.Equal([name], (await NamesAsync("2009")).Where(found => found.Contains($"Фото {chunkLength}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task PNG_WebP_and_animations_are_cleaned()
    {
        foreach (var (name, file) in
            new[]
            {
                ("all.png", TestPng.Photo(64, 48, 6)),
                ("all.webp", TestWebp.Photo(6)),
                ("all.gif", TestGif.Animation()),
                ("moving.webp", TestWebp.Animation())
            })
        {
            await UploadAsync("", name, file);
            var stored = (await FileAsync(name))!;
            Assert.Equal(ImageCleaner.Clean(name, file).Bytes, stored);
            Assert.DoesNotContain(Secrets.Word, Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Renaming_is_refused_with_a_reason_that_the_librarys_window_can_show()
    {
        await UploadAsync("", "stays.png", TestPng.Photo(64, 48, 1));
        var (status, _, body) = await ForgeAsync("/Admin/Media/MoveMedia?oldPath=stays.png&newPath=stays.jpg");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("must end like", (string?)JsonNode.Parse(body)!["value"], StringComparison.Ordinal);
        Assert.NotNull(await FileAsync("stays.png"));
    }

    [Fact]
    public async Task An_import_says_why_a_file_is_refused()
    {
        var form = await _admin.OpenAsync("/Admin/DeploymentPlan/Import/Json");
        var file = Convert.ToBase64String("<svg><script>1</script></svg>"u8);
        var answer = await form.SubmitAsync(
            new()
            {
                ["Json"] = [$$"""{ "steps": [{ "name": "media", "Files": [{ "TargetPath": "r/evil.jpg", "Base64": "{{file}}" }] }] }"""],
            });
        Assert.Contains("“evil.jpg” is not the JPEG image its name says", answer.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await FileAsync("r/evil.jpg"));

        answer = await form.SubmitAsync(
            new() { ["Json"] = ["""{ "steps": [{ "name": "media", "Files": [{ "TargetPath": "r/a.heic", "Base64": "AAAA" }] }] }"""] });
        Assert.Contains("“r/a.heic” is not accepted", answer.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Formats, answer.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_or_deleted_is_not_shown_from_a_readers_own_cache()
    {
        await UploadAsync("", "fresh.png", TestPng.Photo(64, 48, 1));
        using var answer = await newsroom.Reader.GetAsync("/media/fresh.png");
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        Assert.NotNull(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("/Admin/Media/DeleteMedia?path=gone/thumb.jpg")]
    [InlineData("/Admin/Media/DeleteFolder?path=gone")]
    [InlineData("/Admin/Media/MoveMedia?oldPath=gone/thumb.jpg&newPath=moved.jpg")]
    public async Task What_was_resized_is_nowhere_to_be_fetched_and_goes_with_its_image(string path)
    {
        await UploadAsync("gone", "thumb.jpg", TestJpeg.Plain(700, 500));
        var before = Resized();
        foreach (var asked in new[] { "thumb.jpg?width=100", "thumb.jpg?v=1", "thumb.480w.jpg?width=50" })
        {
            Assert.NotNull(await FileAsync("gone/" + asked, isEscaped: true));
        }

        Assert.Equal(before.Length + 3, Resized().Length);
        Assert.False(Directory.Exists(Path.Combine(newsroom.Host.DataFolder, "..", "wwwroot", "Default", "is-cache")));

        await ForgeAsync(path);
        Assert.Null(await FileAsync("gone/thumb.jpg"));
        Assert.Equal(before, Resized());
    }

    [Fact]
    public async Task The_variants_of_a_turned_WebP_are_turned_as_it_is()
    {
        await UploadAsync("", "turned.webp", TestWebp.Photo(6, 1000, 700, padding: 20_000));

        foreach (var (width, height) in new[] { (480, 336), (960, 672), (1000, 700) })
        {
            var file = await FileAsync(width == 1000 ? "turned.webp" : ImageVariants.PathOf("turned.webp", width));
            var image = ImageCleaner.Clean("turned.webp", file!);
            Assert.Equal((width, height, 6), (image.Width, image.Height, image.Orientation));
        }
    }

    [Fact]
    public async Task Variants_go_where_their_image_goes()
    {
        await UploadAsync("there", "moves.jpg", TestJpeg.Plain(1000, 500));
        Assert.NotNull(await FileAsync("there/moves.960w.jpg"));

        await ForgeAsync("/Admin/Media/CreateFolder?path=&name=elsewhere");
        await ForgeAsync("/Admin/Media/MoveMedia?oldPath=there/moves.jpg&newPath=elsewhere/moved.jpg");
        Assert.Null(await FileAsync("there/moves.960w.jpg"));
        Assert.NotNull(await FileAsync("elsewhere/moved.jpg"));
        Assert.NotNull(await FileAsync("elsewhere/moved.960w.jpg"));

        await ForgeAsync("/Admin/Media/DeleteMedia?path=elsewhere/moved.jpg");
        Assert.Null(await FileAsync("elsewhere/moved.jpg"));
        Assert.Null(await FileAsync("elsewhere/moved.480w.jpg"));
        Assert.Null(await FileAsync("elsewhere/moved.960w.jpg"));
    }

    [Theory]
    [InlineData("x.jpg", "<!DOCTYPE html><script>alert(1)</script>", "it contains HTML")]
    [InlineData("x.jpg", "GIF89a", "it contains GIF")]
    [InlineData("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", Formats)]
    [InlineData("x.pdf", "%PDF-1.7", Formats)]
    [InlineData("x.html", "<p>Hello", Formats)]
    [InlineData("x.heic", "....ftypheic", Formats)]
    [InlineData("x.avif", "....ftypavif", Formats)]
    [InlineData("x.TIFF", "II*.", Formats)]
    [InlineData("x", "GIF89a", Formats)]
    [InlineData("x.apng", "GIF89a", "“x.apng” contains a GIF image. Give it a name that ends in .gif.")]
    [InlineData("x.480w.gif", "GIF89a", "smaller variant")]
    public async Task What_is_no_image_is_refused_with_a_reason(string name, string content, string reason)
    {
        var (_, body) = await _admin.UploadAsync("", name, Encoding.UTF8.GetBytes(content));

        Assert.Contains(reason, Error(body), StringComparison.Ordinal);
        Assert.Null(await FileAsync(name));
    }

    [Fact]
    public async Task A_name_from_macOS_is_stored_with_its_letters_composed()
    {
        await UploadAsync("mac", "е\u0308и\u0306.png", TestPng.Plain(8, 8));

        Assert.NotNull(await FileAsync("mac/ёй.png"));
        var (_, body) = await _admin.UploadAsync("mac", "ёй.png", TestPng.Plain(8, 8));
        Assert.Contains("already exists", Error(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.jfif")]
    [InlineData("x.JPE")]
    public async Task A_photo_by_another_ending_is_told_which_to_take(string name)
    {
        var (_, body) = await _admin.UploadAsync("", name, TestJpeg.Plain(8, 8));

        Assert.Equal($"“{name}” contains a JPEG image. Give it a name that ends in .jpg.", Error(body));
        Assert.Null(await FileAsync(name));
    }

    [Fact]
    public async Task The_reason_is_in_the_editors_language()
    {
        using var russian = await AdminSession.SignInAsync(newsroom.Host.Address);
        russian.AskFor("ru");

        var (_, body) = await russian.UploadAsync("", "x.jpg", "<html>"u8.ToArray());

        Assert.Contains("от нового имени содержимое не меняется", Error(body), StringComparison.Ordinal);
        (_, body) = await russian.UploadAsync("", "x.heic", "....ftypheic"u8.ToArray());
        Assert.Contains("сохраните файл в одном из них", Error(body), StringComparison.Ordinal);
        await UploadAsync("", "twice.png", TestPng.Plain(8, 8));
        (_, body) = await russian.UploadAsync("", "twice.png", TestPng.Plain(8, 8));
        Assert.Equal("«twice.png» уже есть: дайте новому файлу другое имя или сначала удалите старый.", Error(body));
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "Ничего не сохранено: за один раз сайт принимает не больше 20 МБ."),
            await russian.UploadAsync("", "x.jpg", new byte[21 * 1024 * 1024]));
    }

    [Theory]
    [InlineData("", "../../x.png")]
    [InlineData("", "..\\..\\x.png")]
    [InlineData("", ".x.png")]
    [InlineData("", "x\u202Egnp.png")]
    [InlineData("../..", "x.png")]
    [InlineData("a/../../..", "x.png")]
    [InlineData("/etc", "../x.png")]
    public async Task Names_that_lead_elsewhere_are_refused(string folder, string name)
    {
        var before = Files();
        var (status, body) = await _admin.UploadAsync(folder, name, TestPng.Plain(8, 8));

        Assert.True(status != HttpStatusCode.OK || Error(body).Length > 0, $"{status}: {body}");
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData(0, HttpStatusCode.RequestEntityTooLarge, "Nothing was saved: the site accepts at most 20 MB at once.")]
    [InlineData(8_000_000, HttpStatusCode.BadRequest, "")]
    public async Task A_hundred_megabytes_are_refused(int chunkLength, HttpStatusCode status, string reason)
    {
        var file = TestJpeg.Plain(8, 8);
        Array.Resize(ref file, 100_000_000);

        var answer = await _admin.UploadAsync("", "huge.jpg", file, chunkLength);

        Assert.Equal(status, answer.Status);
        Assert.Contains(reason, answer.Body, StringComparison.Ordinal);
        Assert.Null(await FileAsync("huge.jpg"));
    }

    [Fact]
    public async Task A_new_name_does_not_change_what_a_file_is()
    {
        await UploadAsync("", "named.png", TestPng.Plain(8, 8));

        var (status, _, _) = await ForgeAsync("/Admin/Media/MoveMedia?oldPath=named.png&newPath=named.gif");

        Assert.NotEqual(HttpStatusCode.OK, status);
        Assert.NotNull(await FileAsync("named.png"));
        Assert.Null(await FileAsync("named.gif"));
    }

    [Fact]
    public async Task An_article_offers_its_image_in_all_sizes_in_both_languages()
    {
        await UploadAsync("", "lead.jpg", TestJpeg.Photo(1200, 2000, orientation: 6));
        var form = await _admin.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["With a photo"],
                ["HtmlBodyPart.Html"] = ["<p>Text.</p>"],
                ["ArticlePart.Image.Path"] = ["lead.jpg"],
                ["ArticlePart.Image.AltText"] = ["Two halves"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);

        var image = (await CrawledPage.GetAsync(newsroom.Reader, "/en/news/with-a-photo")).Document.QuerySelector(".lead-image img")!;

        Assert.Equal("2000×1200", $"{image.GetAttribute("width")}×{image.GetAttribute("height")}");
        Assert.Equal("/media/lead.480w.jpg 480w, /media/lead.960w.jpg 960w, /media/lead.1600w.jpg 1600w", image.GetAttribute("srcset"));
        Assert.All(
            image.GetAttribute("srcset")!.Split(", "),
            candidate => Assert.Equal(HttpStatusCode.OK, newsroom.Reader.GetAsync(candidate.Split(' ')[0]).Result.StatusCode));
    }

    [Fact]
    public async Task An_image_in_a_text_is_sent_in_the_size_that_fits_and_again_when_the_file_is_another()
    {
        await UploadAsync("", "in a text.jpg", TestJpeg.Photo(1200, 2000, orientation: 6));
        var form = await _admin.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["With a photo in its text"],
                ["HtmlBodyPart.Html"] =
                [
                    "<figure class=\"align-end x\"><img src=\"/media/in a text.jpg\" alt=\"Two halves\">"
                        + "<figcaption>Seen <small>A photographer</small></figcaption></figure>",
                ],
            },
            ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);

        var page = await CrawledPage.GetAsync(newsroom.Reader, "/en/news/with-a-photo-in-its-text");
        var image = page.Document.QuerySelector(".text figure.align-end img")!;
        Assert.Equal("2000×1200", $"{image.GetAttribute("width")}×{image.GetAttribute("height")}");
        Assert.Equal("lazy", image.GetAttribute("loading"));
        Assert.Equal(
            "/media/in%20a%20text.480w.jpg 480w, /media/in%20a%20text.960w.jpg 960w, /media/in%20a%20text.1600w.jpg 1600w",
            image.GetAttribute("srcset"));
        Assert.Equal("Seen A photographer", page.Document.QuerySelector(".text figcaption")!.TextContent);

        await ForgeAsync("/Admin/Media/DeleteMedia?path=in%20a%20text.jpg");
        await UploadAsync("", "in a text.jpg", TestJpeg.Plain(600, 300));
        image = (await CrawledPage.GetAsync(newsroom.Reader, "/en/news/with-a-photo-in-its-text")).Document
            .QuerySelector(".text figure.align-end img")!;
        Assert.Equal("600×300", $"{image.GetAttribute("width")}×{image.GetAttribute("height")}");
        Assert.DoesNotContain("960w", image.GetAttribute("srcset") ?? "", StringComparison.Ordinal);
    }

    private async Task UploadAsync(string folder, string name, byte[] file)
    {
        var (status, body) = await _admin.UploadAsync(folder, name, file);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("", Error(body));
    }

    private Task<(HttpStatusCode Status, Uri Url, string Body)> ForgeAsync(string path) => Newsroom.ForgeAsync(_admin, path);

    // The notes beside the images, one for each.
    private string[] Resized() =>
        [.. Directory.EnumerateFiles(newsroom.Host.DataFolder, "*.meta", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private async Task<byte[]?> FileAsync(string path, bool isEscaped = false)
    {
        using var answer = await newsroom.Reader.GetAsync(
            "/media/" + (isEscaped ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString))));
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsByteArrayAsync() : null;
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string folder)
    {
        using var json = JsonDocument.Parse(await _admin.GetAsync($"/Admin/Media/GetMediaItems?path={folder}"));
        return [.. json.RootElement.EnumerateArray().Select(item => item.GetProperty("name").GetString()!)];
    }

    private static string Error(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("files", out var files) && files[0].TryGetProperty("error", out var error)
            ? error.GetString() ?? ""
            : "";
    }

    private string[] Files() =>
        [
            .. Directory.EnumerateFiles(Path.GetDirectoryName(newsroom.Host.DataFolder)!, "*.png", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        ];
}
