using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>Folders that a copy may not be written to, and runs that must leave the folder as it was.</summary>
public sealed class TargetTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _content;

    public TargetTests()
    {
        _content = SampleSite.Write(_folder);
    }

    private PublishedCopy Copy => new(Path.Combine(_folder.Path, "site"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_with_something_else_is_refused_and_left_alone()
    {
        _folder.Write("site/holiday.jpg", "mine");

        await RefusedAsync(Copy, "this folder holds something else");

        Assert.Equal(["holiday.jpg"], Directory.EnumerateFileSystemEntries(Copy.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task By_force_only_our_own_files_are_touched()
    {
        _folder.Write("site/holiday.jpg", "mine");
        _folder.Write("site/manifest.json", """{"name":"of another program","Files":[{"Path":"holiday.jpg"}]}""");

        await Copy.PublishedAsync(_content, "--force");
        await Copy.PublishedAsync(_content);

        Assert.Equal("mine", Copy.Text("holiday.jpg"));
        Assert.True(Copy.Has("en/index.html"));
    }

    [Fact]
    public async Task A_file_that_is_not_ours_stays_until_force()
    {
        await Copy.PublishedAsync(_content);
        _folder.Write("site/en/new/index.html", "mine");
        SampleSite.Write(_folder, SampleSite.Recipe().Page("en", "new"));

        await RefusedAsync(Copy, "of no copy of ours");
        Assert.Equal("mine", Copy.Text("en/new/index.html"));

        await Copy.PublishedAsync(_content, "--force");
        Assert.Contains("Title of new", Copy.Text("en/new/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/site", "it is made from")]
    [InlineData("content", "it is made from")]
    [InlineData(".", "it is made from")]
    [InlineData("content/test.recipe.json", "it is made from")]
    [InlineData("link", "symbolic link")]
    [InlineData("link/../content/site", "it is made from")]
    [InlineData("linked/site", "it is made from")]
    [InlineData("plain", "this is a file")]
    public async Task A_folder_that_is_read_from_or_no_folder_is_refused(string target, string said)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "link"), Path.Combine(_folder.Path, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "linked"), _content);
        _folder.Write("plain", "a file");
        var before = All();

        await RefusedAsync(new PublishedCopy(Path.Combine(_folder.Path, target)), said);

        Assert.Equal(before, All());
    }

    [Fact]
    public async Task Nothing_is_written_or_removed_through_a_link()
    {
        await Copy.PublishedAsync(_content);
        var outside = Directory.CreateDirectory(Path.Combine(_folder.Path, "outside")).FullName;
        foreach (var file in Directory.EnumerateFiles(Copy.Full("en/about")))
        {
            File.Move(file, Path.Combine(outside, Path.GetFileName(file)));
        }

        Directory.Delete(Copy.Full("en/about"));
        Directory.CreateSymbolicLink(Copy.Full("en/about"), outside);
        var text = File.ReadAllText(Path.Combine(outside, "index.html"));
        SampleSite.Write(_folder, SampleSite.Recipe().Replace("Title of about", "Other title of about"));
        await RefusedAsync(Copy, "nothing is written through one");

        SampleSite.Write(_folder, SampleSite.Recipe().Replace("en/about", "en/elsewhere"));
        await Copy.PublishedAsync(_content);
        Assert.Equal(text, File.ReadAllText(Path.Combine(outside, "index.html")));
    }

    [Fact]
    public async Task A_file_that_became_a_link_is_replaced_itself()
    {
        await Copy.PublishedAsync(_content);
        var secret = _folder.Write("secret", "not to be written to");
        File.Delete(Copy.Full("en/index.html"));
        File.CreateSymbolicLink(Copy.Full("en/index.html"), secret);

        await Copy.PublishedAsync(_content);

        Assert.Equal("not to be written to", File.ReadAllText(secret));
        Assert.Null(new FileInfo(Copy.Full("en/index.html")).LinkTarget);
    }

    [Fact]
    public async Task A_second_run_is_refused_while_the_first_one_lasts_and_no_longer()
    {
        await Copy.PublishedAsync(_content);
        await using (new FileStream(Copy.Full(".swan/lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            await RefusedAsync(Copy, "another run is writing here");
        }

        await Copy.PublishedAsync(_content);
    }

    [Theory]
    [InlineData("{ no JSON", null, "test.recipe.json: line 1")]
    [InlineData(null, "msgid \"News\"\nmsgstr \"Новости {7}\"\n", "ru.po")]
    [InlineData(null, "this is no line", "ru.po")]
    public async Task Bad_content_and_a_bad_theme_leave_the_folder_as_it_was(string? recipe, string? catalog, string said)
    {
        var theme = _folder.CopyTheme();
        await Copy.PublishedAsync(_content, "--theme", theme);
        var before = All("site");
        SampleSite.Write(_folder, SampleSite.Recipe().Replace("Body of", "Another body of"));
        if (recipe is not null)
        {
            _folder.Write("content/test.recipe.json", recipe);
        }

        if (catalog is not null)
        {
            File.WriteAllText(Path.Combine(theme, "Localization", "ru.po"), catalog);
        }

        await RefusedAsync(Copy, said, "--theme", theme);
        await RefusedAsync(new PublishedCopy(Path.Combine(_folder.Path, "fresh")), said, "--theme", theme);

        Assert.Equal(before, All("site"));
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "fresh")));
    }

    [Fact]
    public async Task Releases_and_plain_copies_do_not_mix()
    {
        await Copy.PublishedAsync(_content);
        await RefusedAsync(Copy, "folder of its own", "--releases");

        var releases = new PublishedCopy(Path.Combine(_folder.Path, "releases"));
        await releases.PublishedAsync(_content, "--releases");
        await RefusedAsync(releases, "this folder holds releases");
    }

    [Theory]
    [InlineData("--base-url", "mirror.example")]
    [InlineData("--base-url", "https://mirror.example/?x=1")]
    [InlineData("--base-url", "https://maria:secret@mirror.example")]
    [InlineData("--base-url", "https://mirror.example/#top")]
    [InlineData("--base-url", "https://mirror.example/$uri")]
    [InlineData("--base-url", "https://mirror.example/.swan")]
    [InlineData("--base-url", "")]
    [InlineData("--content", "")]
    [InlineData("--theme", " ")]
    [InlineData("--colour", "red")]
    public async Task Wrong_arguments_end_with_2(string option, string value)
    {
        var (code, output) = await Copy.PublishAsync(_content, option, value);

        Assert.Equal(2, code);
        Assert.Contains(value == "red" ? option : value, output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Copy.Folder));
    }

    private async Task RefusedAsync(PublishedCopy copy, string said, params string[] more)
    {
        var (code, output) = await copy.PublishAsync(_content, more);

        Assert.True(code == 1, output);
        Assert.Contains(said, output.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    private SortedDictionary<string, string> All(string below = "") => new(
        Directory.EnumerateFiles(Path.Combine(_folder.Path, below), "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => $"{File.GetLastWriteTimeUtc(file):O} {File.ReadAllText(file)}"),
        StringComparer.Ordinal);
}
