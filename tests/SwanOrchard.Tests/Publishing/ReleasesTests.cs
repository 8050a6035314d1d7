using System.Text;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>Whole releases and one link.</summary>
public sealed class ReleasesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private PublishedCopy Copy => new(Path.Combine(_folder.Path, "site"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_link_leads_to_the_newest_and_no_other_is_kept()
    {
        var seen = new List<string>();
        for (var round = 1; round <= 5; round++)
        {
            var content = SampleSite.Write(_folder, SampleSite.Recipe().Replace("Body of about", $"Body {round} of about"));
            await Copy.PublishedAsync(content, "--releases", "--base-url", PublishedCopy.BaseUrl);
            seen.Add(Current());
            Assert.Contains($"Body {round} of about", Copy.Text("current/ru/about/index.html"), StringComparison.Ordinal);
            Assert.Equal((0, "The copy is whole.\n"), await Copy.VerifyAsync());
        }

        Assert.Equal(5, seen.Distinct().Count());
        Assert.Equal(seen[^1..], Releases());
        Assert.Equal(
            [".swan", "current", "releases"],
            Directory.EnumerateFileSystemEntries(Copy.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_again_makes_no_release_and_what_was_there_before_comes_back()
    {
        var content = SampleSite.Write(_folder);
        await Copy.PublishedAsync(content, "--releases");
        var first = Current();
        Assert.Contains(" 0 written", await Copy.PublishedAsync(content, "--releases"), StringComparison.Ordinal);
        Assert.Equal([first], Releases());

        SampleSite.Write(_folder, SampleSite.Recipe().Page("en", "new"));
        await Copy.PublishedAsync(content, "--releases");
        Assert.NotEqual(first, Current());

        SampleSite.Write(_folder);
        await Copy.PublishedAsync(content, "--releases");
        Assert.Equal([first], Releases());
        Assert.Equal(first, Current());
    }

    [Fact]
    public async Task Who_was_taken_off_is_in_no_file_after_the_next_run()
    {
        const string name = "Aigerim Toktosunova";
        var content = SampleSite.Write(_folder, SampleSite.Recipe().Replace("Body of story3.", name));
        await Copy.PublishedAsync(content, "--releases", "--base-url", PublishedCopy.BaseUrl);
        Assert.Contains(Copy.Files.Values, bytes => Encoding.UTF8.GetString(bytes).Contains(name, StringComparison.Ordinal));

        SampleSite.Write(_folder);
        Assert.Contains(
            " 1 removed", await Copy.PublishedAsync(content, "--releases", "--base-url", PublishedCopy.BaseUrl), StringComparison.Ordinal);

        Assert.DoesNotContain(Copy.Files.Values, bytes => Encoding.UTF8.GetString(bytes).Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_somebody_deleted_comes_back_and_so_does_what_a_killed_run_left_go()
    {
        var content = SampleSite.Write(_folder);
        await Copy.PublishedAsync(content, "--releases");
        var whole = Copy.Files;
        Directory.Delete(Copy.Full("current/en/news"), recursive: true);
        _folder.Write("site/releases/0123456789abcdef/index.html", "of a run that was killed");

        await Copy.PublishedAsync(content, "--releases");

        Assert.Equal(whole, Copy.Files);
        Assert.Equal((0, "The copy is whole.\n"), await Copy.VerifyAsync());
    }

    private string Current() => Path.GetFileName(new FileInfo(Copy.Full("current")).LinkTarget!);

    private string[] Releases() =>
        [
            .. Directory.EnumerateDirectories(Copy.Full("releases"))
                .Select(folder => Path.GetFileName(folder)!)
                .Order(StringComparer.Ordinal)
        ];
}
