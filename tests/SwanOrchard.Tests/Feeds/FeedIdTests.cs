using System.Text.Json.Nodes;
using System.Xml.Linq;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Feeds;

public sealed class FeedIdTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_feed_is_told_from_those_of_other_sites_and_stays_itself()
    {
        var (feed, items) = await IdsAsync("set-Organization-ours", "Network", "ours", "https://swan.example");
        var (elsewhere, same) = await IdsAsync("set-Organization-ours", "Another name", "renamed", "https://mirror.example");
        var (other, others) = await IdsAsync("set-Organization-theirs", "Network", "ours", "https://swan.example");

        Assert.StartsWith("urn:uuid:", feed, StringComparison.Ordinal);
        Assert.Equal(feed, elsewhere);
        Assert.NotEqual(feed, other);
        Assert.Equal(items, same);
        Assert.Equal(items, others);
    }

    private static async Task<(string Feed, string[] Items)> IdsAsync(string owner, string name, string slug, string host)
    {
        using var folder = new TempFolder();
        await using var mirror = await RunningMirror.StartAsync(
            new RecipeBuilder().Languages("en")
                .Setting("SiteName", name)
                .Setting("SwanSettings", new JsonObject { ["Owner"] = owner })
                .Organization("en", slug, item => item.Set(owner))
                .Article("en", "one")
                .WriteTo(folder),
            baseUrl: host);
        var feed = XDocument.Parse((await mirror.GetAsync("/en/atom.xml")).Text).Root!;
        return (
            feed.Element(s_atom + "id")!.Value, [.. feed.Elements(s_atom + "entry").Select(entry => entry.Element(s_atom + "id")!.Value)]);
    }
}
