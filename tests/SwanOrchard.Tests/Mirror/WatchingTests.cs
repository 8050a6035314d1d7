using System.Net;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

/// <summary>What happens to a mirror that serves while somebody edits its files.</summary>
public sealed class WatchingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edit_shows_on_the_next_load()
    {
        await using var mirror = await StartAsync();

        WriteAbout(title: "About us, and more");

        Assert.Contains("About us, and more", (await mirror.GetAsync("/en/about")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_an_item_is_shown_in_its_place_and_the_rest_keeps_its_last_good_state()
    {
        await using var mirror = await StartAsync();

        WriteAbout(title: "New", wrong: item => item.Part("LocalizationPart", "Culture", "qq"));

        var page = await mirror.GetAsync("/en/about");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains(
            "b.recipe.json: steps[1].Data[1] (test000002, “about”): LocalizationPart.Culture", page.Document.Body!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("b.recipe.json: steps[1].Data[1]", mirror.Log.ToString(), StringComparison.Ordinal);
        foreach (var path in new[] { "/en", "/en/safety", "/en/news", "/en/news/first", "/sitemap.xml", "/en/rss.xml" })
        {
            Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync(path)).Status);
        }

        WriteAbout(title: "Right again");
        Assert.Contains("Right again", (await mirror.GetAsync("/en/about")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_shown_in_the_place_of_its_items()
    {
        await using var mirror = await StartAsync();

        _folder.Write("content/b.recipe.json", "{ \"steps\": [\n oops");

        Assert.Contains(
            "b.recipe.json: line 2: this is not JSON", (await mirror.GetAsync("/en/about")).Document.Body!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.InternalServerError, (await mirror.GetAsync("/en/safety")).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await mirror.GetAsync("/en/brand-new")).Status);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/news/first")).Status);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en")).Status);
    }

    [Fact]
    public async Task A_fault_that_is_no_items_is_shown_at_home()
    {
        await using var mirror = await StartAsync();

        _folder.Write("content/settings.recipe.json", "[]");

        Assert.Contains(
            "settings.recipe.json: this is no recipe", (await mirror.GetAsync("/en")).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/about")).Status);
    }

    [Fact]
    public async Task Media_come_and_change_and_go()
    {
        await using var mirror = await StartAsync();
        using var client = mirror.NewClient();
        var file = Path.Combine(_folder.Path, "content/media/a/new.png");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/media/a/new.png")).Status);

        await File.WriteAllBytesAsync(file, TestPng.Plain(2, 3));
        var first = await client.GetByteArrayAsync("/media/a/new.png");
        await File.WriteAllBytesAsync(file, TestPng.Plain(40, 30));
        var second = await client.GetByteArrayAsync("/media/a/new.png");
        File.Delete(file);

        Assert.Equal(TestPng.Plain(2, 3), first);
        Assert.Equal(TestPng.Plain(40, 30), second);
        Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync("/media/a/new.png")).Status);
    }

    [Fact]
    public async Task A_link_out_of_the_media_folder_made_meanwhile_leads_nowhere()
    {
        await using var mirror = await StartAsync();
        var secret = _folder.Write("secret.txt", "secret");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "content/media"));

        File.CreateSymbolicLink(Path.Combine(_folder.Path, "content/media/link.txt"), secret);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "content/media/up"), _folder.Path);

        foreach (var path in
            new[]
            {
                "/media/link.txt",
                "/media/up/secret.txt",
                "/media/../../secret.txt",
                "/media/%2e%2e/%2e%2e/secret.txt",
                "/media/..%2f..%2fsecret.txt",
                "/media//etc/passwd"
            })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await mirror.GetAsync(path)).Status);
        }
    }

    [Fact]
    public async Task A_package_that_is_replaced_is_read_again_and_a_damaged_one_changes_nothing()
    {
        WriteAll();
        var package = await PackageMaker.MakeAsync(_folder, Path.Combine(_folder.Path, "content"));
        await using var mirror = await RunningMirror.StartAsync(package);
        WriteAbout(title: "From the second package");
        var second = await PackageMaker.MakeAsync(_folder, Path.Combine(_folder.Path, "content"), "second.zip");

        File.Move(second, package, overwrite: true);
        Assert.Contains("From the second package", (await mirror.GetAsync("/en/about")).MainText, StringComparison.Ordinal);

        _folder.Write("package.zip", "damaged");
        Assert.Contains("From the second package", (await mirror.GetAsync("/en/about")).MainText, StringComparison.Ordinal);
        Assert.Contains("package.zip: this is no zip", (await mirror.GetAsync("/en")).Text, StringComparison.Ordinal);
    }

    private async Task<RunningMirror> StartAsync()
    {
        WriteAll();
        return await RunningMirror.StartAsync(Path.Combine(_folder.Path, "content"));
    }

    private void WriteAll()
    {
        new RecipeBuilder()
            .Languages("en")
            .Article("en", "first", item => item.Json["ContentItemId"] = "first")
            .WriteTo(_folder, "content/a.recipe.json");
        WriteAbout("About");
    }

    private void WriteAbout(string title, Action<RecipeItemBuilder>? wrong = null) => new RecipeBuilder().Languages("en")
        .Page("en", "safety")
        .Page("en", "about", item =>
        {
            item.Title(title);
            wrong?.Invoke(item);
        })
        .WriteTo(_folder, "content/b.recipe.json");
}
