using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>Names that no file may have, media that is not there.</summary>
public sealed class WarningTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private PublishedCopy Copy => new(Path.Combine(_folder.Path, "site"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("pictures/missing.png", "/media/pictures/missing.png, which “Title of bad in en” uses, is missing")]
    [InlineData("words.txt", "/media/words.txt, which “Title of bad in en” uses, is left out")]
    [InlineData("damaged.png", "/media/damaged.png, which “Title of bad in en” uses, is left out")]
    [InlineData(".hidden.png", "begins with a dot")]
    [InlineData("aux.png", "“aux.png” is the name of a device")]
    [InlineData("PICTURES/a b.png", "are one file on Windows")]
    public async Task Media_that_cannot_be_kept_are_named(string path, string said)
    {
        _folder.Write("content/media/words.txt", "secret");
        _folder.Write("content/media/damaged.png", "secret");
        SampleSite.WritePicture(_folder, "aux.png", TestPng.Plain(1, 1));
        SampleSite.WritePicture(_folder, "PICTURES/a b.png", TestPng.Plain(1, 1));
        var content = SampleSite.Write(_folder, With(path));

        var (strict, _) = await Copy.PublishAsync(content, "--strict");
        Assert.Equal(1, strict);
        Assert.False(Directory.Exists(Copy.Folder));

        var output = await Copy.PublishedAsync(content);
        Assert.Contains(
            said, Assert.Single(output.Split('\n'), line => line.StartsWith("warning: ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(Copy.Files.Values, bytes => System.Text.Encoding.UTF8.GetString(bytes) == "secret");
    }

    [Fact]
    public async Task Media_behind_a_link_are_refused()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "outside"));
        File.WriteAllBytes(Path.Combine(_folder.Path, "outside", "picture.png"), TestPng.Plain(1, 1));
        var content = SampleSite.Write(_folder, With("linked/picture.png"));
        Directory.CreateSymbolicLink(Path.Combine(content, "media", "linked"), Path.Combine(_folder.Path, "outside"));

        var (code, output) = await Copy.PublishAsync(content);

        Assert.Equal(1, code);
        Assert.Contains("content/media/linked", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Copy.Folder));
    }

    [Theory]
    [InlineData("en/.git/config")]
    [InlineData("en/news/story1/index.html/more")]
    [InlineData("robots.txt/more")]
    [InlineData("manifest.json")]
    [InlineData("SHA256SUMS")]
    [InlineData("_headers")]
    [InlineData("_redirects/more")]
    [InlineData("nginx.conf")]
    public async Task Former_addresses_that_no_file_can_have_are_left_out(string former)
    {
        var content = SampleSite.Write(_folder, SampleSite.Recipe().Page("en", "bad", item => item.Texts("PathsPart", "Paths", former)));

        var output = await Copy.PublishedAsync(content);

        Assert.Contains(
            "is left out", Assert.Single(output.Split('\n'), line => line.StartsWith("warning: ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateDirectories(_folder.Path).Select(Path.GetFileName),
            folder => Assert.True(folder is "content" or "site", folder));
        Assert.Equal((0, "The copy is whole.\n"), await Copy.VerifyAsync());
        await Copy.PublishedAsync(content, "--base-url", PublishedCopy.BaseUrl);
    }

    private static RecipeBuilder With(string picture) => SampleSite.Recipe().Article("en", "bad", item =>
        item.Part("ArticlePart", "Image", new JsonObject { ["Path"] = picture, ["Width"] = 1, ["Height"] = 1, ["AltText"] = "A picture" }));
}
