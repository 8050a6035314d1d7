using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>A second run over a folder.</summary>
public sealed class AgainTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private PublishedCopy Copy => new(Path.Combine(_folder.Path, "site"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_is_written_where_nothing_changed()
    {
        var content = SampleSite.Write(_folder);
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
        var before = Times();

        var output = await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        Assert.Contains(" 0 written, ", output, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Fact]
    public async Task Only_what_changed_is_written_and_what_is_gone_is_removed()
    {
        var content = SampleSite.Write(_folder);
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
        _folder.Write("site/own/notes.txt", "of the operator");
        var before = Times();

        SampleSite.Write(
            _folder, SampleSite.Recipe().Page("en", "new").Replace("ru/about", "ru/about-us").Replace("Body of story7.", "Another body."));
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
        var after = Times();

        // Of the search index, other shards have other names.
        var (old, now) = (before.Keys.Where(file => !IsShard(file)).ToArray(), after.Keys.Where(file => !IsShard(file)).ToArray());
        Assert.Equal(["ru/about/index.html"], old.Except(now));
        Assert.False(Directory.Exists(Copy.Full("ru/about")));
        Assert.Equal(["en/new/index.html", "ru/about-us/index.html"], now.Except(old));
        Assert.Contains("Another body.", Copy.Text("en/news/story7/index.html"), StringComparison.Ordinal);
        var touched = before.Keys.Intersect(after.Keys).Where(file => before[file] != after[file]).ToArray();
        Assert.Contains("en/news/story7/index.html", touched);
        Assert.Contains("en/rss.xml", touched);
        Assert.DoesNotContain("en/news/story6/index.html", touched);
        Assert.DoesNotContain("own/notes.txt", touched);
        Assert.Equal((1, "extra: own/notes.txt"), First(await Copy.VerifyAsync()));
    }

    [Fact]
    public async Task What_was_damaged_is_mended()
    {
        var content = SampleSite.Write(_folder);
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
        var whole = Copy.Files;
        File.WriteAllText(Copy.Full("en/index.html"), "damaged");
        File.Delete(Copy.Full("en/rss.xml"));

        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        Assert.Equal(whole, Copy.Files);
    }

    [Fact]
    public async Task What_a_killed_run_left_is_completed_and_cleared_away()
    {
        var content = SampleSite.Write(_folder);
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
        var whole = Copy.Files;

        // As of a run that was killed amid putting in place: files of its own, half of them, none in the manifest yet.
        _folder.Write("site/.swan/journal", "en/of-the-killed/index.html\nen/never-written/index.html\n../outside.txt\n");
        _folder.Write("site/.swan/stage/0/7", "half a fi");
        _folder.Write("site/en/of-the-killed/index.html", "whole, and no longer wanted");
        _folder.Write("outside.txt", "of somebody else");
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);

        Assert.Equal(whole, Copy.Files);
        Assert.Equal(
            ["lock", "made", "read", "state"],
            Directory.EnumerateFileSystemEntries(Copy.Full(".swan")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "outside.txt")));
    }

    [Fact]
    public async Task Killed_at_any_moment_every_file_is_whole_and_the_next_run_completes_it()
    {
        var (first, second) = (SampleSite.Write(_folder), Path.Combine(_folder.Path, "second"));
        SampleSite.Recipe()
            .Page("en", "new")
            .Replace("Body of", "Second body of")
            .Replace("story1", "tale1")
            .WriteTo(_folder, "second/test.recipe.json");
        var copies = new Dictionary<string, SortedDictionary<string, byte[]>>();
        foreach (var content in new[] { first, second })
        {
            await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
            copies[content] = Copy.Files;
        }

        for (var round = 0; round < 6; round++)
        {
            var content = round % 2 == 0 ? first : second;
            using var process = Copy.Start(content, "--base-url", PublishedCopy.BaseUrl);
            var killed = await KillAsync(process, round);
            Assert.All(
                Copy.Files,
                file => Assert.Contains(
                    copies.Values, copy => copy.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value)));
            Assert.True(killed || process.ExitCode == 0);

            await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
            Assert.Equal(copies[content], Copy.Files);
        }
    }

    // Some while it makes files, some while it puts them in place.
    private async Task<bool> KillAsync(System.Diagnostics.Process process, int round)
    {
        var sign = round % 3 == 2 ? "journal" : "stage";
        while (!process.HasExited && !Path.Exists(Copy.Full($".swan/{sign}")))
        {
            await Task.Yield();
        }

        var running = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return running;
    }

    private SortedDictionary<string, DateTime> Times() => new(
        Copy.Files.Keys.ToDictionary(file => file, file => File.GetLastWriteTimeUtc(Copy.Full(file))), StringComparer.Ordinal);

    private static (int, string) First((int ExitCode, string Output) result) => (result.ExitCode, result.Output.Split('\n')[0]);

    private static bool IsShard(string file) =>
        file.Contains("/search/", StringComparison.Ordinal) && file.EndsWith(".js", StringComparison.Ordinal);
}
