using System.Text.RegularExpressions;

namespace SwanOrchard.Tests.Shared;

/// <summary>Compares the responses of two hosts.</summary>
public static partial class Parity
{
    /// <summary>The differences between two crawls.</summary>
    /// <returns>For each path that differs, the first line that does; empty if the hosts answer alike.</returns>
    public static IReadOnlyList<string> Differences(
        IReadOnlyDictionary<string, CrawledPage> ours, Uri ourAddress, IReadOnlyDictionary<string, CrawledPage> theirs, Uri theirAddress) =>
        [.. ours.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal)
            .Select(path => (path, difference: Difference(Lines(ours, path, ourAddress), Lines(theirs, path, theirAddress))))
            .Where(found => found.difference is not null)
            .Select(found => $"{found.path}: {found.difference}")];

    /// <summary>Whether two responses are the same apart from the host's URL.</summary>
    public static bool Same(CrawledPage ours, Uri ourAddress, CrawledPage theirs, Uri theirAddress) =>
        Normal(ours, ourAddress) == Normal(theirs, theirAddress);

    private static string? Difference(string[] ours, string[] theirs)
    {
        for (var line = 0; line < Math.Max(ours.Length, theirs.Length); line++)
        {
            var (one, other) = (ours.ElementAtOrDefault(line), theirs.ElementAtOrDefault(line));
            if (one != other)
            {
                return $"line {line}:\n  {one ?? "(none)"}\n  {other ?? "(none)"}";
            }
        }

        return null;
    }

    private static string[] Lines(IReadOnlyDictionary<string, CrawledPage> pages, string path, Uri address) =>
        pages.TryGetValue(path, out var page) ? Normal(page, address).Split('\n') : ["not found by the crawl"];

    // Blank lines between blocks may differ between the hosts; everything else must be the same to the letter.
    private static string Normal(CrawledPage page, Uri address) => BlankLines().Replace(
        $"{page.Status} {page.MediaType} {page.Location}\n{page.Body}".Replace(
            address.GetLeftPart(UriPartial.Authority), "http://site", StringComparison.Ordinal),
        "\n");

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();
}
