using System.Net;
using System.Text;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Feeds;

/// <summary>Every feed of a site whose content is as hard to put into a feed as content gets.</summary>
public sealed class NastyFeedTests
{
    // Asks feedparser, as its users do: what it had to guess, how many entries, what they are called.
    private const string Script =
        """
        import sys, feedparser
        sys.stdout.reconfigure(encoding="utf-8")
        for path in sys.argv[1:]:
            feed = feedparser.parse(path)
            ids = [entry.get("id") for entry in feed.entries]
            if feed.bozo or not feed.feed.get("title") or len(ids) != len(set(ids)) or None in ids:
                print(path, feed.get("bozo_exception"), len(ids), len(set(ids)))
        """;

    [Fact]
    public async Task They_keep_every_rule_of_their_format_and_feedparser_has_nothing_to_guess()
    {
        using var folder = new TempFolder();
        await using var mirror = await MirrorHost.StartAsync(SetupRecipe.WriteTo(folder, NastyContent.SetupRecipe()));
        using var client = mirror.NewClient();
        var feeds = await FeedsAsync(client);
        Assert.True(feeds.Count > 50, $"Only {feeds.Count} feeds.");
        Assert.All(feeds, feed => Assert.Equal(HttpStatusCode.OK, feed.Status));
        Faults.None(feeds.SelectMany(feed => FeedRules.Faults(feed.Path, feed.Body)));
        Faults.None(from feed in feeds
                    from hidden in NastyContent.Hidden.Append(NastyContent.Draft)
                    where feed.Body.Contains(hidden, StringComparison.OrdinalIgnoreCase)
                    select $"{feed.Path} mentions {hidden}");

        var python = await PythonAsync();
        Assert.SkipWhen(python is null, "feedparser is not installed (Debian: python3-feedparser).");
        var files = feeds.Where(feed => !feed.Path.EndsWith(".json", StringComparison.Ordinal)).Select((feed, number) =>
        {
            var file = Path.Combine(folder.Path, $"{number}{feed.Path.Replace('/', '_')}");
            File.WriteAllText(file, feed.Body, new UTF8Encoding(false));
            return file;
        });
        Assert.Equal((0, ""), await CommandLine.RunAsync(folder.Path, null, python, ["-c", Script, .. files]));
    }

    // All that the pages name, and from each the way back through its archive.
    private static async Task<List<CrawledPage>> FeedsAsync(HttpClient client)
    {
        var crawl = await Crawl.RunAsync(client);
        var queue = new Queue<string>(crawl.Keys.Where(IsFeed));
        var feeds = new Dictionary<string, CrawledPage>();
        while (queue.TryDequeue(out var path))
        {
            if (feeds.ContainsKey(path))
            {
                continue;
            }

            feeds[path] = await CrawledPage.GetAsync(client, path);
            foreach (var next in Archive(feeds[path])
                .Where(url => url.StartsWith(client.BaseAddress!.ToString(), StringComparison.Ordinal)))
            {
                queue.Enqueue(new Uri(next).AbsolutePath);
            }
        }

        return [.. feeds.Values];
    }

    private static IEnumerable<string> Archive(CrawledPage feed) =>
        feed.Path.EndsWith(".json", StringComparison.Ordinal)
            ? System.Text.Json.JsonDocument.Parse(feed.Body).RootElement.TryGetProperty("next_url", out var next) ? [next.GetString()!] : []
            : FeedRules.Parse(feed.Body).Descendants()
                .Where(element =>
                    element.Name.LocalName == "link"
                        && ((string?)element.Attribute("rel"))?.EndsWith("-archive", StringComparison.Ordinal) == true)
                .Select(link => link.Attribute("href")!.Value);

    private static bool IsFeed(string path) =>
        path.EndsWith("/rss.xml", StringComparison.Ordinal)
            || path.EndsWith("/atom.xml", StringComparison.Ordinal)
            || path.EndsWith("/feed.json", StringComparison.Ordinal);

    // Debian's packages are its own Python's.
    private static async Task<string?> PythonAsync()
    {
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            try
            {
                if ((await CommandLine.RunAsync(Path.GetTempPath(), null, python, "-c", "import feedparser")).ExitCode == 0)
                {
                    return python;
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // There is none of that name.
            }
        }

        return null;
    }
}
