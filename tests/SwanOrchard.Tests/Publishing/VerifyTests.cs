using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>Checking a copy against its manifest.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private PublishedCopy Copy => new(Path.Combine(_folder.Path, "site"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Whatever_is_not_as_published_is_named()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", PublishedCopy.BaseUrl);
        Assert.Equal((0, "The copy is whole.\n"), await Copy.VerifyAsync());

        File.Delete(Copy.Full("en/rss.xml"));
        File.AppendAllText(Copy.Full("en/index.html"), " ");
        File.WriteAllText(Copy.Full("robots.txt"), Copy.Text("robots.txt").Replace('U', 'V'));
        File.WriteAllText(Copy.Full("SHA256SUMS"), "");
        _folder.Write("site/en/more.txt", "more");
        _folder.Write("site/.hidden", "more");
        _folder.Write("site/.swan/more.html", "more");
        _folder.Write("site/en/.swan/lock", "more");
        var (code, output) = await Copy.VerifyAsync();

        Assert.Equal(1, code);
        Assert.Equal(
            [
                "changed: SHA256SUMS", "changed: en/index.html", "changed: robots.txt", "extra: .hidden", "extra: .swan/more.html",
                "extra: en/.swan/lock", "extra: en/more.txt", "missing: en/rss.xml"
            ],
            output.TrimEnd().Split('\n').SkipLast(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_host_keeps_beside_the_copy_is_allowed_for()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", PublishedCopy.BaseUrl);
        Assert.Equal(0, new FileInfo(Copy.Full(".nojekyll")).Length);

        _folder.Write("site/CNAME", "copy.example\n");
        _folder.Write("site/.well-known/security.txt", "Contact: mailto:security@example.org\n");
        _folder.Write("site/.well-known/acme-challenge/token", "proof");
        Assert.Equal((0, "The copy is whole.\n"), await Copy.VerifyAsync());

        _folder.Write("site/en/CNAME", "copy.example\n");
        _folder.Write("site/en/.well-known/a", "a");
        File.Delete(Copy.Full(".nojekyll"));
        var (code, output) = await Copy.VerifyAsync();

        Assert.Equal(1, code);
        Assert.Equal(
            ["extra: en/.well-known/a", "extra: en/CNAME", "missing: .nojekyll"],
            output.TrimEnd().Split('\n').SkipLast(1).Order(StringComparer.Ordinal));
        await Copy.PublishedAsync(Path.Combine(_folder.Path, "content"), "--base-url", PublishedCopy.BaseUrl);
        Assert.True(File.Exists(Copy.Full("CNAME")));
        Assert.True(File.Exists(Copy.Full(".well-known/acme-challenge/token")));
    }

    [Fact]
    public async Task The_plain_program_of_every_system_can_check_it_too()
    {
        await Copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", PublishedCopy.BaseUrl);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sha256sum on Windows.");

        var (code, output) = await CommandLine.RunAsync(Copy.Folder, null, "sha256sum", "--check", "--strict", "SHA256SUMS");

        Assert.True(code == 0, output);
        Assert.Equal(
            Copy.Files.Keys.Where(file => file != "SHA256SUMS"),
            output.TrimEnd().Split('\n').Select(line => line.Replace(": OK", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_manifest_that_climbs_out_is_no_key_to_other_files()
    {
        var secret = _folder.Write("secret.txt", "secret");
        await Copy.PublishedAsync(SampleSite.Write(_folder));
        File.WriteAllText(
            Copy.Full("manifest.json"), Copy.Text("manifest.json")
                .Replace("\"robots.txt\"", "\"../secret.txt\"", StringComparison.Ordinal));

        var (code, output) = await Copy.VerifyAsync();
        Assert.Equal(1, code);
        Assert.Contains("not a path: ../secret.txt", output, StringComparison.Ordinal);

        await Copy.PublishedAsync(Path.Combine(_folder.Path, "content"), "--force");
        Assert.True(File.Exists(secret));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    [InlineData("""{"Format":"swan-mirror","Version":1,"Files":[null]}""")]
    [InlineData(null)]
    public async Task A_folder_without_a_copy_is_said_to_be_one(string? manifest)
    {
        Directory.CreateDirectory(Copy.Folder);
        if (manifest is not null)
        {
            _folder.Write("site/manifest.json", manifest);
        }

        var (code, output) = await Copy.VerifyAsync();
        Assert.Equal(1, code);
        Assert.Contains(
            "there is no manifest.json of a copy here", Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }
}
