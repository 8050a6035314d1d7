using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The folder that <c>swan import</c> wrote, brought into the CMS.</summary>
[Collection(NewsroomTests.Name)]
public sealed partial class ArchiveImportTests(Newsroom room) : IDisposable
{
    private const string Page = "/Admin/Newsroom/Archive";

    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_archive_comes_in_once_and_what_was_edited_since_stays()
    {
        const string site = "https://moved.example.org";
        var first = await ImportAsync(
            new Wxr { Site = site }.Item("Moved one", "One").Item("Moved two", "<img src=\"/wp-content/uploads/dot.png\" alt=\"A dot\">")
                .Item("Moved three", "Three").File("dot.png"));
        Assert.Equal((3, 0, 0, 0), Numbers(first));
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(room.Reader, "/en/news/item-1")).Status);
        await RunAsync(first);

        Assert.Contains("<img src=\"/media/archive/dot.png\"", (await CrawledPage.GetAsync(room.Reader, "/en/news/item-2")).Body);
        Assert.Equal(HttpStatusCode.OK, (await room.Reader.GetAsync("/media/archive/dot.png", TestContext.Current.CancellationToken))
            .StatusCode);
        foreach (var former in new[] { "/?p=1", "/index.php?p=1", "/2014/05/item-1", "/2014/05/item-1/" })
        {
            var page = await CrawledPage.GetAsync(room.Reader, former);
            Assert.Equal((HttpStatusCode.MovedPermanently, "/en/news/item-1"), (page.Status, page.Location));
        }

        Assert.Equal("/en", (await CrawledPage.GetAsync(room.Reader, "/?p=77")).Location);
        Assert.Contains("Moved one", (await CrawledPage.GetAsync(room.Reader, "/en/news/2014")).Body, StringComparison.Ordinal);

        var edit = await EditPathAsync("Moved one");
        await (await room.Admin.OpenAsync(edit)).SubmitAsync(
            new() { ["HtmlBodyPart.Html"] = ["<p>Edited here.</p>"] }, ("submit.Publish", "submit.PublishAndContinue"));
        var second = await ImportAsync(
            new Wxr { Site = site }.Item("Moved one", "Changed there").Item("Moved two", "Changed too").Item("Moved three", "Three"));
        Assert.Equal((0, 1, 1, 1), Numbers(second));
        Assert.Contains("It was edited here and is kept.", second, StringComparison.Ordinal);
        await RunAsync(second);

        Assert.Contains("Edited here.", (await CrawledPage.GetAsync(room.Reader, "/en/news/item-1")).Body, StringComparison.Ordinal);
        Assert.Contains("Changed too", (await CrawledPage.GetAsync(room.Reader, "/en/news/item-2")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_path_is_taken_the_newcomer_gives_way_and_is_named()
    {
        var page = await ImportAsync(new Wxr { Site = "https://taken.example.org", After = 800 }
            .Item("Taken", "Text", slug: "kyrgyzstan-sex-workers-get-together-to-learn-and-unite",
                link: "https://taken.example.org/en/node/1517"));
        page = await RunAsync(page);

        Assert.True(page.Contains("It was moved to en/news/taken.", StringComparison.Ordinal), Said(page));
        Assert.Contains("The former path en/node/1517 already leads to another item here.", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(room.Reader, "/en/news/taken")).Status);
        Assert.EndsWith("get-together-to-learn-and-unite", (await CrawledPage.GetAsync(room.Reader, "/en/node/1517")).Location);
    }

    [Fact]
    public async Task One_wrong_item_and_nothing_is_stored()
    {
        var folder = await MakeAsync(
            new Wxr { Site = "https://wrong.example.org", After = 900 }.Item("Right one", "Text").Item("Wrong one", "Text"));
        var recipe = Path.Combine(folder, "archive-0001.recipe.json");
        await File.WriteAllTextAsync(
            recipe,
            (await File.ReadAllTextAsync(recipe, TestContext.Current.CancellationToken))
                .Replace("\"Path\": \"en/news/item-902\"", "\"Path\": \"en/news\"", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var page = await UploadAsync(folder);

        Assert.Contains("Nothing was stored: the archive has 1 errors.", page, StringComparison.Ordinal);
        Assert.Contains("Wrong one", page, StringComparison.Ordinal);
        Assert.Equal("/en", (await CrawledPage.GetAsync(room.Reader, "/?p=901")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(room.Reader, "/en/news/item-901")).Status);
    }

    [Fact]
    public async Task What_is_no_archive_is_told()
    {
        var page = await room.Admin.PostFileAsync(Page, Page + "/Upload", "archive", "x.zip", [1, 2, 3]);

        Assert.Contains("This is not a zip file, or it is damaged.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_administrators_may_import()
    {
        var (_, _, body) = await room.Editor.TryAsync(Page);

        Assert.DoesNotContain("Upload and check", body, StringComparison.Ordinal);
    }

    private async Task<string> ImportAsync(Wxr source) => await UploadAsync(await MakeAsync(source));

    private async Task<string> MakeAsync(Wxr source)
    {
        var folder = Path.Combine(_folder.Path, Guid.NewGuid().ToString("N"));
        var media = Directory.CreateDirectory(Path.Combine(_folder.Path, "uploads")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(media, "dot.png"), s_picture);
        var (code, said) = await CommandLine.RunAsync(
            _folder.Path,
            null,
            "dotnet",
            [
                RepositoryFiles.Mirror, "import", _folder.Write("source.xml", source.ToString()), "--from", "wordpress", "--out", folder,
                "--media", media,
            ]);
        Assert.True(code == 0, said);
        return folder;
    }

    private async Task<string> UploadAsync(string folder)
    {
        using var zip = new MemoryStream();
        await ZipFile.CreateFromDirectoryAsync(folder, zip);
        return await room.Admin.PostFileAsync(Page, Page + "/Upload", "archive", "archive.zip", zip.ToArray());
    }

    // Presses the button and waits for the end.
    private async Task<string> RunAsync(string page)
    {
        var form = new HtmlParser().ParseDocument(page).QuerySelector("form[action$='/Start']")!;
        var fields = form.QuerySelectorAll("input[name]")
            .ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
        await room.Admin.TryAsync(Page + "/Start", fields);
        for (var until = DateTime.UtcNow.AddMinutes(2); DateTime.UtcNow < until; await Task.Delay(200))
        {
            page = await room.Admin.GetAsync(Page);
            if (new HtmlParser().ParseDocument(page).QuerySelector("article")!.TextContent.Contains("Imported.", StringComparison.Ordinal))
            {
                return page;
            }
        }

        throw new TimeoutException(page);
    }

    private static string Said(string page) => new HtmlParser().ParseDocument(page).QuerySelector("article")!.TextContent;

    private static (int New, int Changed, int Unchanged, int Kept) Numbers(string page)
    {
        var match = NumbersText().Match(page);
        int Number(int group) => int.Parse(match.Groups[group].Value, null);
        return (Number(1), Number(2), Number(3), Number(4));
    }

    private async Task<string> EditPathAsync(string title)
    {
        var list = await room.Admin.OpenAsync($"/Admin/Contents/ContentItems?q={Uri.EscapeDataString(title)}");
        return list.Page.QuerySelectorAll("a[href*='/ContentItems/']").Select(link => link.GetAttribute("href")!)
            .First(link => link.Contains("/Edit", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"New: (\d+), changed: (\d+), unchanged: (\d+), edited or deleted here and kept: (\d+)")]
    private static partial Regex NumbersText();
}
