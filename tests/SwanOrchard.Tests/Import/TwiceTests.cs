using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Import;

/// <summary>An import that is run again.</summary>
public sealed class TwiceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Out => Path.Combine(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("wxr-attachments")]
    [InlineData("drupal-view-csv")]
    [InlineData("feed-bad")]
    public async Task The_same_source_gives_the_same_bytes(string name)
    {
        var first = (await ImportRun.CaseAsync(name, Out)).Files;
        var again = (await ImportRun.CaseAsync(name, Out)).Files;
        var elsewhere = (await ImportRun.CaseAsync(name, Path.Combine(_folder.Path, "other"))).Files;

        Assert.Equal(first, again);
        Assert.Equal(first, elsewhere);
    }

    [Fact]
    public async Task A_changed_item_alone_becomes_another_version()
    {
        var before = (await ImportAsync(Source("A text"))).Items;
        var after = (await ImportAsync(Source("Another text"))).Items;

        Assert.Equal(before.Select(item => (string?)item["ContentItemId"]), after.Select(item => (string?)item["ContentItemId"]));
        Assert.Equal(
            [true, false, true],
            before.Zip(after).Select(pair => (string?)pair.First["ContentItemVersionId"] == (string?)pair.Second["ContentItemVersionId"]));
    }

    [Fact]
    public async Task An_item_that_comes_later_takes_no_path_away()
    {
        var first = await ImportAsync(new Wxr().Item("Same", "A", slug: "same").Item("Same", "B", slug: "same"));
        var paths = first.Items.ToDictionary(item => (string)item["ContentItemId"]!, item => (string?)item["AutoroutePart"]!["Path"]);
        Assert.Equal(["en/news/same", "en/news/same-2"], paths.Values);

        // The new one stands first in the file.
        var source = new Wxr().Item("Same", "A", slug: "same").Item("Same", "B", slug: "same").Item("Same", "C", slug: "same").ToString();
        var last = source.LastIndexOf("<item>", StringComparison.Ordinal);
        var item = source[last..(source.IndexOf("</item>", last, StringComparison.Ordinal) + "</item>".Length)];
        source = source.Replace(item, "", StringComparison.Ordinal);
        source = source.Insert(source.IndexOf("<item>", StringComparison.Ordinal), item);
        var second = await ImportAsync(source);

        Assert.All(paths, path => Assert.Equal(
            path.Value, (string?)second.Items.Single(item => (string?)item["ContentItemId"] == path.Key)["AutoroutePart"]!["Path"]));
    }

    [Fact]
    public async Task Items_stand_in_recipes_of_at_most_500()
    {
        var source = new Wxr();
        for (var i = 0; i < 501; i++)
        {
            source.Item($"Number {i}", "Text");
        }

        Assert.Equal(2, (await ImportAsync(source)).Recipes.Count);
        Assert.Single((await ImportAsync(new Wxr().Item("One", "Text"))).Recipes);
    }

    [Fact]
    public async Task A_run_that_fails_leaves_what_the_last_one_wrote()
    {
        var before = (await ImportAsync(new Wxr().Item("One", "Text"))).Files;

        var failed = await ImportRun.StartAsync(_folder.Write("source.xml", "<!DOCTYPE html><html>"), Out, "--from", "wordpress");

        Assert.Equal(1, failed.ExitCode);
        Assert.Equal(before, failed.Files);
    }

    private static Wxr Source(string second) => new Wxr().Item("One", "Text").Item("Two", second).Item("Three", "Text");

    private Task<ImportRun> ImportAsync(object source) =>
        ImportRun.DoneAsync(_folder.Write("source.xml", source.ToString()!), Out, "--from", "wordpress");
}
