using System.Text;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>Moments with an offset and without one say the same on every machine.</summary>
public sealed class TimeZoneTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_is_the_same_in_every_time_zone()
    {
        var recipe = new RecipeBuilder().Languages("en")
            .Article("en", "offset", item => Changed(item, "2020-06-02T03:00:00+09:00").Published("2020-06-01T01:00:00+09:00"))
            .Article("en", "none", item => Changed(item, "2020-06-02T20:00:00").Published("2020-06-01T20:00:00"))
            .Page("en", "day", item => Changed(item, "2020-06-03"));
        var package = _folder.Package(
            [("content-0001.recipe.json", recipe.Json())],
            json => json.Replace("2020-01-01T00:00:00Z", "2020-06-04T20:00:00", StringComparison.Ordinal));

        var utc = await PublishAsync("UTC", package);
        var tokyo = await PublishAsync("Asia/Tokyo", package);
        var newYork = await PublishAsync("America/New_York", package);

        Assert.Contains("<pubDate>Sun, 31 May 2020 16:00:00 +0000</pubDate>", utc["en/rss.xml"], StringComparison.Ordinal);
        Assert.Contains("<atom:updated>2020-06-01T18:00:00Z</atom:updated>", utc["en/rss.xml"], StringComparison.Ordinal);
        Assert.Contains("<pubDate>Mon, 01 Jun 2020 20:00:00 +0000</pubDate>", utc["en/rss.xml"], StringComparison.Ordinal);
        Assert.Contains("<atom:updated>2020-06-02T20:00:00Z</atom:updated>", utc["en/rss.xml"], StringComparison.Ordinal);
        Assert.Contains("\"ContentUtc\": \"2020-06-04T20:00:00Z\"", utc["manifest.json"], StringComparison.Ordinal);
        Assert.Equal(utc, tokyo);
        Assert.Equal(utc, newYork);
    }

    private static RecipeItemBuilder Changed(RecipeItemBuilder item, string modified)
    {
        item.Json["ModifiedUtc"] = modified;
        return item;
    }

    private async Task<Dictionary<string, string>> PublishAsync(string zone, string package)
    {
        var copy = new PublishedCopy(Path.Combine(_folder.Path, zone.Replace('/', '-')));
        var (code, output) = await copy.PublishAsync(
            package, new Dictionary<string, string> { ["TZ"] = zone }, "--base-url", PublishedCopy.BaseUrl);
        Assert.True(code == 0, output);
        return copy.Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));
    }
}
