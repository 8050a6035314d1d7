using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Packages;

/// <summary>Packages that are fetched from a server.</summary>
public sealed class PackageAddressTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private readonly List<string> _asked = [];
    private WebApplication _server = null!;
    private Func<HttpContext, Task> _answer = _ => Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Urls.Add("http://127.0.0.1:0");
        _server.Run(context =>
        {
            _asked.Add(context.Request.Headers.IfNoneMatch.ToString());
            return _answer(context);
        });
        await _server.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_package_is_fetched_once_and_again_when_it_changed()
    {
        var tag = Serve(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes));
        using (var first = await FindAsync())
        {
            Assert.False(first.NotModified);
            first.Read();
        }

        using (var second = await FindAsync())
        {
            Assert.True(second.NotModified);
            Assert.Equal(["en", "ru"], second.Read().Languages.Supported);
        }

        var other = new RecipeBuilder().Languages("en").Page("en", "about").WriteTo(_folder);
        var changed = Serve(await PackageMaker.MakeAsync(_folder, other, "other.zip"));
        using var third = await FindAsync();

        Assert.Equal(["", tag, tag], _asked);
        Assert.NotEqual(tag, changed);
        Assert.False(third.NotModified);
        Assert.Equal(["en"], third.Read().Languages.Supported);
        Assert.NotEqual(third.Fingerprint(), PackageFingerprint(Path.Combine(_folder.Path, "package.zip")));
        Assert.Equal(third.Fingerprint(), PackageFingerprint(Path.Combine(_folder.Path, "other.zip")));
        Assert.Single(Kept());
    }

    [Fact]
    public async Task The_package_before_goes_once_the_new_one_was_read_and_nobody_reads_it_any_more()
    {
        Serve(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes));
        var before = await FindAsync();
        before.Read();
        var other = new RecipeBuilder().Languages("en").Page("en", "about").WriteTo(_folder);
        Serve(await PackageMaker.MakeAsync(_folder, other, "other.zip"));
        using (var unread = await FindAsync())
        {
            Assert.Equal(2, Kept().Length);
        }

        Assert.Single(Kept());
        using (var read = await FindAsync())
        {
            read.Read();
            Assert.Equal(2, Kept().Length);
            Assert.Equal(["en", "ru"], before.Read().Languages.Supported);
        }

        before.Dispose();
        using var again = await FindAsync();
        again.Read();
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Path, "other.zip")), File.ReadAllBytes(Assert.Single(Kept())));
    }

    [Fact]
    public async Task A_bad_download_is_published_from_neither_now_nor_later()
    {
        var copy = new PublishedCopy(Path.Combine(_folder.Path, "site"));
        var tag = Serve(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes));
        await copy.PublishedAsync(Address);
        var good = _answer;
        _answer = context =>
        {
            context.Response.Headers.ETag = "\"bad\"";
            return context.Response.WriteAsync("<p>Sign in to this network");
        };
        for (var round = 0; round < 2; round++)
        {
            var (code, output) = await copy.PublishAsync(Address);
            Assert.Equal((1, $"{Address}: this is no zip, or only a part of one."), (code, output.Trim()));
        }

        _answer = good;
        Assert.Contains(" 0 written", await copy.PublishedAsync(Address), StringComparison.Ordinal);
        Assert.Equal(["", tag, tag, tag], _asked);
    }

    [Fact]
    public async Task A_site_is_served_from_an_address()
    {
        Serve(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes));

        await using var mirror = await RunningMirror.StartAsync(Address, cache: Path.Combine(_folder.Path, "cache"));

        Assert.Equal(System.Net.HttpStatusCode.OK, (await mirror.GetAsync("/ru/news")).Status);
    }

    [Fact]
    public async Task What_a_server_sends_and_is_no_package_is_fetched_again()
    {
        _answer = context =>
        {
            context.Response.Headers.ETag = "\"1\"";
            return context.Response.WriteAsync("<p>Sign in to this network");
        };
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var origin = await FindAsync();
            var error = Assert.Throws<ContentException>(origin.Open);
            Assert.Equal($"{Address}: this is no zip, or only a part of one.", error.Message);
        }

        Assert.Equal(["", ""], _asked);
    }

    [Fact]
    public async Task A_server_that_breaks_off_leaves_what_was_fetched_before()
    {
        var tag = Serve(await PackageMaker.MakeAsync(_folder, RepositoryFiles.Recipes));
        using (var origin = await FindAsync())
        {
            origin.Read();
        }

        var answer = _answer;
        _answer = async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("PK\x03\x04");
            await context.Response.Body.FlushAsync();
            context.Abort();
        };
        var broken = await Assert.ThrowsAsync<ContentException>(FindAsync);
        _answer = context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        };
        var down = await Assert.ThrowsAsync<ContentException>(FindAsync);
        _answer = answer;
        using var again = await FindAsync();

        Assert.StartsWith($"{Address}: the package cannot be fetched: ", broken.Message, StringComparison.Ordinal);
        Assert.StartsWith(
            $"{Address}: the server answers 503 (Service Unavailable). The package fetched before is kept as ", down.Message,
            StringComparison.Ordinal);
        Assert.True(again.NotModified);
        Assert.Equal(["", tag, tag, tag], _asked);
        var kept = down.Message[(down.Message.IndexOf("kept as ", StringComparison.Ordinal) + 8)..^1];
        Assert.Equal(again.Fingerprint(), PackageFingerprint(kept));
    }

    private string Address => _server.Urls.First() + "/package.zip";

    private string[] Kept() => Directory.GetFiles(Path.Combine(_folder.Path, "cache", "packages"), "*.zip", SearchOption.AllDirectories);

    private Task<ContentOrigin> FindAsync() => ContentOrigin.FindAsync(Address, Path.Combine(_folder.Path, "cache"));

    private static string? PackageFingerprint(string file)
    {
        using var origin = ContentOrigin.FindAsync(file).GetAwaiter().GetResult();
        return origin.Fingerprint();
    }

    private string Serve(string package)
    {
        var bytes = File.ReadAllBytes(package);
        var tag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..12]}\"";
        _answer = context =>
        {
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            return context.Response.Body.WriteAsync(bytes).AsTask();
        };
        return tag;
    }
}
