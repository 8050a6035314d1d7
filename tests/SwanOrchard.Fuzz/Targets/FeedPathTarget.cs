using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Paths of feeds: what is read from one leads to the path that it was read from.</summary>
internal sealed class FeedPathTarget : IFuzzTarget
{
    private static readonly LanguageSettings s_languages = new("en", ["en", "ru", "pt-BR"]);

    public string Name => "feed-paths";

    public int Tries => 20_000;

    public IReadOnlyList<FuzzSeed> Seeds { get; } =
    [
        .. new[] { "en/rss.xml", "ru/countries/kg/2009-05/atom.xml", "pt-br/organizations/tais-plus/feed.json", "en/2009-05/atom.xml", "en/organizations/a/page/2" }
            .Select((path, number) => new FuzzSeed($"{number}.txt", Encoding.UTF8.GetBytes(path))),
        .. SeedFolder.Read("feed-paths"),
    ];

    public IReadOnlyList<byte[]> Words { get; } = [.. new[]
    {
        "/", "//", "en", "ru", "pt-BR", "countries", "organizations", "news", "page", "rss.xml", "atom.xml", "feed.json", "0000-00", "9999-12", "2009-05", "../", "%2F", "\0", "KG", "ß", "İ", "-1", "١٢",
    }.Select(Encoding.UTF8.GetBytes)];

    public void Check(string name, byte[] input)
    {
        var path = Encoding.UTF8.GetString(input);
        if (FeedPath.Parse(path.Split('/').AsSpan(1)) is { } feed)
        {
            var written = feed.Path("en");
            Require.That(feed == FeedPath.Parse(written.Split('/').AsSpan(1)), $"{feed} is written as {written}, which is read otherwise.");
        }

        if (SitePaths.Parse(path, s_languages) is { } address)
        {
            Require.That(address == SitePaths.Parse(path, s_languages), "The same path is read in two ways.");
            Require.That(address.Page >= 0, "A page has a negative number.");
            Require.That(address.Feed is null || address.Feed.Path(address.Language!) == path, $"{path} is another spelling of {address.Feed?.Path(address.Language!)}.");
        }
    }
}
