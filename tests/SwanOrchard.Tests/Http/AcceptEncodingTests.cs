using SwanOrchard.Core.Http;
using Xunit;

namespace SwanOrchard.Tests.Http;

public sealed class AcceptEncodingTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", ContentCoding.Brotli)]
    [InlineData("gzip, deflate", ContentCoding.Gzip)]
    [InlineData("GZIP;Q=0.5,BR;Q=0.5", ContentCoding.Brotli)]
    [InlineData("br;q=0.1, gzip", ContentCoding.Gzip)]
    [InlineData("br;q=0, gzip;q=0", ContentCoding.Identity)]
    [InlineData("br;q=0.000, *", ContentCoding.Gzip)]
    [InlineData("*", ContentCoding.Brotli)]
    [InlineData("*;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("*;q=0", ContentCoding.Identity)]
    [InlineData("identity;q=0", ContentCoding.Identity)]
    [InlineData("identity, gzip;q=0.5", ContentCoding.Identity)]
    [InlineData("identity;q=0.1, gzip;q=0.5", ContentCoding.Gzip)]
    [InlineData("x-gzip", ContentCoding.Gzip)]
    [InlineData("gzip ; q = 0.8 , br ; q=0", ContentCoding.Gzip)]
    [InlineData("", ContentCoding.Identity)]
    [InlineData("deflate, zstd", ContentCoding.Identity)]
    [InlineData("brotli", ContentCoding.Identity)]
    [InlineData("br;q=2", ContentCoding.Identity)]
    [InlineData("br;q=-1, gzip;q=NaN", ContentCoding.Identity)]
    [InlineData("br;level=5, gzip", ContentCoding.Gzip)]
    [InlineData(",,;;=,q=1, ;q=, gzip;q", ContentCoding.Identity)]
    public void The_coding_liked_best_is_chosen(string header, ContentCoding expected) =>
        Assert.Equal(expected, AcceptEncoding.Choose(header));

    [Theory]
    [InlineData(ContentCoding.Brotli)]
    [InlineData(ContentCoding.Gzip)]
    public void What_would_not_be_smaller_is_not_packed(ContentCoding coding)
    {
        Assert.Null(ContentCodings.Pack(coding, [], best: false));
        Assert.Null(ContentCodings.Pack(coding, "ok"u8, best: true));
        var body = new byte[10_000];
        Assert.InRange(ContentCodings.Pack(coding, body, best: false)!.Length, 1, 100);
        Assert.InRange(ContentCodings.Pack(coding, body, best: true)!.Length, 1, 100);
    }
}
