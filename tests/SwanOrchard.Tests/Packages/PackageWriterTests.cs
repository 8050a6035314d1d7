using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Core.Site;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Packages;

public sealed class PackageWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_holds_nothing_that_readers_do_not_see()
    {
        var content = SetupRecipe.WriteTo(_folder, NastyContent.SetupRecipe());
        File.WriteAllText(Path.Combine(content, "media", "unused.txt"), "nobody links here");

        var files = PackageMaker.Read(await PackageMaker.MakeAsync(_folder, content));

        var text = string.Concat(files.Select(file => file.Path + Encoding.UTF8.GetString(file.Bytes)));
        Assert.All(NastyContent.Hidden.Append(NastyContent.Draft), hidden => Assert.DoesNotContain(hidden, text, StringComparison.Ordinal));
        Assert.DoesNotContain("<script>document.title='taken'; document.cookie", text, StringComparison.Ordinal);
        Assert.DoesNotContain("unused.txt", text, StringComparison.Ordinal);
        Assert.Contains("Anna Example-Public", text, StringComparison.Ordinal);
        Assert.Contains("media/wide.png", files.Select(file => file.Path));
    }

    [Fact]
    public async Task Each_item_is_whole_as_Orchard_stores_it_and_nobodys()
    {
        var items = Items(PackageMaker.Read(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes)));

        Assert.True(items.Count >= 10);
        Assert.All(items, item =>
        {
            Assert.Equal("", (string?)item["Owner"]);
            Assert.Equal("", (string?)item["Author"]);
            Assert.True((bool?)item["Published"]);
            Assert.True((bool?)item["Latest"]);
            Assert.InRange(((string?)item["ContentItemVersionId"])!.Length, 26, 26);
            Assert.DoesNotContain("[js:", item.ToJsonString(), StringComparison.Ordinal);
        });
        Assert.Contains(items, item => (string?)item["ContentType"] == "Menu");
        Assert.Contains("en/node/1517", string.Concat(items.Select(item => item["PathsPart"]?.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_comes_first_and_tells_size_hash_and_order()
    {
        var files = PackageMaker.Read(await PackageMaker.MakeAsync(_folder, SetupRecipe.WriteTo(_folder, NastyContent.SetupRecipe())));
        var manifest = PackageManifest.Read(files[0].Bytes);

        Assert.Equal("manifest.json", files[0].Path);
        Assert.Equal(
            files.Skip(1)
                .Select(file => new PackageFile(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)))),
            manifest.Files);
        Assert.Equal("settings.recipe.json", files[1].Path);
        Assert.Equal(DateTimeKind.Utc, manifest.ContentUtc.Kind);
        Assert.StartsWith(
            "{\"Format\":\"swan-mirror-package\",\"Version\":1,\"ContentUtc\":\"2", Encoding.UTF8.GetString(files[0].Bytes),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_items_stand_in_recipes_of_five_hundred()
    {
        var recipe = new RecipeBuilder().Languages("en");
        for (var i = 0; i < 1001; i++)
        {
            recipe.Page("en", $"page-{i}");
        }

        var files = PackageMaker.Read(await PackageMaker.MakeAsync(_folder, recipe.WriteTo(_folder)));

        Assert.Equal(
            ["content-0001.recipe.json", "content-0002.recipe.json", "content-0003.recipe.json"], files.Skip(2).Select(file => file.Path));
        Assert.Equal([500, 500, 1], files.Skip(2).Select(file => Items([file]).Count));
    }

    [Fact]
    public async Task Long_items_stand_in_recipes_of_a_few()
    {
        var recipe = new RecipeBuilder().Languages("en");
        for (var i = 0; i < 20; i++)
        {
            recipe.Page("en", $"page-{i}", item => item.Part("HtmlBodyPart", "Html", new string('x', 1_990_000)));
        }

        var files = PackageMaker.Read(await PackageMaker.MakeAsync(_folder, recipe.WriteTo(_folder)));

        Assert.Equal(["content-0001.recipe.json", "content-0002.recipe.json"], files.Skip(2).Select(file => file.Path));
        Assert.All(files, file => Assert.InRange(file.Bytes.Length, 1, PackageLimits.Recipe / 2));
        Assert.Equal(20, Items(files).Select(item => (string?)item["ContentItemId"]).Distinct().Count());
    }

    [Fact]
    public async Task It_is_written_from_front_to_back()
    {
        using var straight = new MemoryStream();

        await PackageMaker.WriteAsync(RepositoryFiles.Recipes, new FrontToBackStream(straight));

        Assert.Equal(await File.ReadAllBytesAsync(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes)), straight.ToArray());
        var file = Path.Combine(_folder.Path, "straight.zip");
        await File.WriteAllBytesAsync(file, straight.ToArray());
        await using var mirror = await RunningMirror.StartAsync(file, cache: _folder.Path);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await mirror.GetAsync("/ru")).Status);
    }

    [Fact]
    public async Task Media_are_those_that_pages_show_or_link_to()
    {
        var content = new RecipeBuilder().Languages("en")
            .Article("en", "one", item => item
                .Part("ArticlePart", "Image", new JsonObject { ["Path"] = "a/photo one.jpg", ["AltText"] = "A" })
                .Part(
                    "HtmlBodyPart", "Html",
                    "<a href=\"/media/report%20%C3%A9.pdf?x#y\">R</a><img src=\"/media/in.png\"><script "
                        + "src=\"/media/evil.js\"></script><a href=\"/media/../../etc/passwd\">x</a><a href=\"/media/missing.pdf\">x</a>"))
            .Organization(
                "en", "org", item => item.Part("OrganizationPart", "Logo", new JsonObject { ["Path"] = "logo.svg", ["AltText"] = "L" }))
            .Menu("en", "File", "~/media/menu.pdf")
            .WriteTo(_folder);
        foreach (var name in new[] { "a/photo one.jpg", "report é.pdf", "in.png", "evil.js", "logo.svg", "menu.pdf", "other.jpg" })
        {
            _folder.Write("content/media/" + name, name);
        }

        using var output = new MemoryStream();
        var result = await PackageMaker.WriteAsync(content, output);

        Assert.Equal(
            ["media/a/photo one.jpg", "media/in.png", "media/logo.svg", "media/menu.pdf", "media/report é.pdf"],
            result.Manifest.Files.Select(file => file.Path).Where(path => path.StartsWith("media/", StringComparison.Ordinal)));
        Assert.Equal(["missing.pdf"], result.MissingMedia);
    }

    [Fact]
    public async Task Every_setting_of_the_newsroom_is_there()
    {
        var settings = new JsonObject();
        foreach (var property in typeof(SwanSettings).GetProperties())
        {
            settings[property.Name] = property.PropertyType == typeof(bool) ? !(bool)property.GetValue(new SwanSettings())!
                : property.PropertyType == typeof(int) ? 7
                : property.PropertyType == typeof(string) ? "https://setting.example"
                : new JsonObject { ["en"] = "https://setting.example" };
        }

        var content = new RecipeBuilder().Languages("en").Setting(SwanSettings.Name, settings).Page("en", "about").WriteTo(_folder);
        var files = PackageMaker.Read(await PackageMaker.MakeAsync(_folder, content));

        // Whether the site offers packages is for the site alone.
        settings[nameof(SwanSettings.OffersMirrorPackage)] = false;
        var written = JsonNode.Parse(files[1].Bytes)!["steps"]![0]![SwanSettings.Name];
        Assert.True(JsonNode.DeepEquals(settings, written), written?.ToJsonString());
    }

    private static List<JsonNode> Items(IEnumerable<(string Path, byte[] Bytes)> files) =>
        [
            .. files.Where(file => file.Path.StartsWith("content-", StringComparison.Ordinal))
                .SelectMany(file => JsonNode.Parse(file.Bytes)!["steps"]![0]!["Data"]!.AsArray())
                .Select(item => item!)
        ];
}
