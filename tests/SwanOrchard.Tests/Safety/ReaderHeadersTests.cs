using SwanOrchard.Core.Http;
using Xunit;

namespace SwanOrchard.Tests.Safety;

public sealed class ReaderHeadersTests
{
    public static TheoryData<ReaderResource> Kinds => [.. Enum.GetValues<ReaderResource>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_runs_that_is_not_the_sites_own(ReaderResource kind)
    {
        var policy = Value(kind, "Content-Security-Policy")!;

        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.Contains($"frame-ancestors {(kind == ReaderResource.Preview ? "'self'" : "'none'")}", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Value(kind, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Value(kind, "Referrer-Policy"));
        Assert.Contains("geolocation=()", Value(kind, "Permissions-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_and_images_may_be_read_by_feed_readers_in_browsers_pages_may_not()
    {
        Assert.Equal("*", Value(ReaderResource.Feed, "Access-Control-Allow-Origin"));
        Assert.Equal("*", Value(ReaderResource.Media, "Access-Control-Allow-Origin"));
        Assert.Null(Value(ReaderResource.Page, "Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", Value(ReaderResource.Page, "Cross-Origin-Resource-Policy"));
        Assert.Equal("cross-origin", Value(ReaderResource.Media, "Cross-Origin-Resource-Policy"));
    }

    [Theory]
    [InlineData("/en", "text/html; charset=utf-8", ReaderResource.Page)]
    [InlineData("/robots.txt", "text/plain", ReaderResource.Page)]
    [InlineData("/en/rss.xml", "application/rss+xml", ReaderResource.Feed)]
    [InlineData("/en/2009-05/feed.json", null, ReaderResource.Feed)]
    [InlineData("/media/a/b.jpg", "image/jpeg", ReaderResource.Media)]
    [InlineData("/media/a/b.jpg", null, ReaderResource.Media)]
    [InlineData("/media/a/b.jpg", "text/html", ReaderResource.Page)]
    [InlineData("/SwanTheme/swan.css", "text/css", ReaderResource.Asset)]
    public void Each_answer_is_of_a_kind(string path, string? type, ReaderResource kind) =>
        Assert.Equal(kind, ReaderHeaders.KindOf(path, type, "SwanTheme"));

    private static string? Value(ReaderResource kind, string name) =>
        ReaderHeaders.For(kind).SingleOrDefault(header => header.Key == name).Value;
}
