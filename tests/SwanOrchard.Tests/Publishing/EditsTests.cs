using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>
/// A copy that is kept up to date, after edits at random. <c>SWAN_EDITS</c> says how many, 12 by default, and <c>SWAN_SEED</c> repeats a
/// run that failed.
/// </summary>
public sealed class EditsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_each_edit_the_copy_is_the_one_that_is_made_from_nothing()
    {
        var seed = Number("SWAN_SEED") ?? Random.Shared.Next();
        using var site = new EditedSite(seed);
        var copy = new PublishedCopy(Path.Combine(_folder.Path, "copy"));
        string[] options = ["--theme", site.Theme, "--base-url", PublishedCopy.BaseUrl];
        await copy.PublishedAsync(site.Content, options);
        for (var edit = 1; edit <= (Number("SWAN_EDITS") ?? 12); edit++)
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, edit {edit}: {site.Edit()}");
            string[] chosen = edit % 7 == 6 ? [.. options, "--relative"] : options;
            var (code, said) = await copy.PublishAsync(site.Content, chosen);
            Assert.True(code == 0, $"{what}: {said}");

            var fresh = new PublishedCopy(Path.Combine(_folder.Path, "fresh"));
            await fresh.PublishedAsync(site.Content, chosen);
            var (expected, found) = (fresh.Files, copy.Files);
            Assert.True(expected.Keys.SequenceEqual(found.Keys), $"{what}: {string.Join(' ', expected.Keys.Except(found.Keys))}");
            Assert.All(expected, file => Assert.True(
                file.Value.AsSpan().SequenceEqual(found[file.Key]), $"{what}: {file.Key} differs."));
            Directory.Delete(fresh.Folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("made")]
    [InlineData("state")]
    [InlineData("read")]
    public async Task What_the_publisher_remembers_may_be_damaged_or_missing(string name)
    {
        var content = SampleSite.Write(_folder);
        var (copy, fresh) = (new PublishedCopy(Path.Combine(_folder.Path, "copy")), new PublishedCopy(Path.Combine(_folder.Path, "fresh")));
        await copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
        SampleSite.Write(_folder, SampleSite.Recipe().Replace("Body of story7.", "Another body."));
        await fresh.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        var path = copy.Full($".swan/{name}");
        foreach (var file in Directory.Exists(path) ? Directory.GetFiles(path) : [path])
        {
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
        }

        await copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        Assert.Equal(fresh.Files, copy.Files);
    }

    [Fact]
    public async Task What_the_publisher_remembers_names_nobody_who_did_not_agree()
    {
        var content = SampleSite.Write(_folder);
        var recipe = new RecipeBuilder().Organization("en", "shy", item => item.Part("OrganizationPart", "Contacts", new JsonArray(
            new JsonObject { ["Name"] = "Aigul Hidden" }, new JsonObject { ["Name"] = "Aigul Shown", ["Published"] = true })));
        var json = JsonNode.Parse(recipe.Replace("test000001", "shy").Json())!;
        // Settings would keep the whole file from being remembered.
        ((JsonArray)json["steps"]!).RemoveAt(0);
        _folder.Write("content/more.recipe.json", json.ToJsonString());
        var copy = new PublishedCopy(Path.Combine(_folder.Path, "copy"));

        await copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        var remembered = string.Concat(
            Directory.EnumerateFiles(copy.Full(".swan"), "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0)
                .Select(File.ReadAllText));
        Assert.Contains("Aigul Shown", remembered, StringComparison.Ordinal);
        Assert.DoesNotContain("Aigul Hidden", remembered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_publisher_remembers_of_an_item_is_all_that_its_page_shows()
    {
        var theme = _folder.CopyTheme();
        var steps = (JsonArray)JsonNode.Parse(new RecipeBuilder().Languages("en", "ru")
            .Setting("SwanSettings", new JsonObject { ["TellsOfOutdatedTranslations"] = true })
            .Article("en", "one")
            .Article("ru", "one", item => item
                .Part("TranslationPart", "OriginalCulture", "en")
                .Part("TranslationPart", "BehindSinceUtc", "2026-05-12T10:00:00Z"))
            .Json())!["steps"]!;
        foreach (var step in steps)
        {
            var name = step!["name"]!.GetValue<string>();
            var recipe = new JsonObject { ["name"] = name, ["steps"] = new JsonArray(step.DeepClone()) };
            _folder.Write($"content/{name}.recipe.json", recipe.ToJsonString());
        }

        string[] options = ["--theme", theme, "--base-url", PublishedCopy.BaseUrl];
        var content = Path.Combine(_folder.Path, "content");
        var (copy, fresh) = (new PublishedCopy(Path.Combine(_folder.Path, "copy")), new PublishedCopy(Path.Combine(_folder.Path, "fresh")));
        await copy.PublishedAsync(content, options);
        await File.AppendAllTextAsync(Path.Combine(theme, "Views/Content-Article.liquid"), "<!-- Makes each page anew. -->");

        await copy.PublishedAsync(content, options);

        await fresh.PublishedAsync(content, options);
        Assert.Contains("отстаёт от оригинала", Encoding.UTF8.GetString(fresh.Files["ru/news/one/index.html"]), StringComparison.Ordinal);
        Assert.Equal(fresh.Files, copy.Files);
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
