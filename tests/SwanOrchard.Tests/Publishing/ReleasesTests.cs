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
    public async Task The_link_leads_to_the_newest_and_three_are_kept()
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
        Assert.Equal(seen[^3..].Order(StringComparer.Ordinal), Releases());
        Assert.Equal([".swan", "current", "releases"], Directory.EnumerateFileSystemEntries(Copy.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
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
        Assert.Equal(first, Current());
        Assert.Equal(2, Releases().Length);
    }

    private string Current() => Path.GetFileName(new FileInfo(Copy.Full("current")).LinkTarget!);

    private string[] Releases() => [.. Directory.EnumerateDirectories(Copy.Full("releases")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];
}
