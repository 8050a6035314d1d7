using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Paths of the reader site, those of feeds above all: what is read is written the same way, and moves end after one.</summary>
internal sealed class FeedPathTarget : IFuzzTarget
{
    private static readonly ReaderRouter s_router = new(new LanguageSettings("en", ["en", "ru", "pt-BR"]));

    public string Name => "feed-paths";

    public int Tries => 20_000;

    public IReadOnlyList<FuzzSeed> Seeds { get; } =
    [
        .. new[]
        {
            "/en/rss.xml", "/ru/countries/kg/2009-05/atom.xml", "/pt-br/organizations/tais-plus/feed.json", "/en/2009-05/atom.xml",
            "/en/organizations/a/page/2", "/EN/News/page/1", "/sitemap-2.xml", "/",
        }.Select((path, number) => new FuzzSeed($"{number}.txt", Encoding.UTF8.GetBytes(path))),
        .. SeedFolder.Read("feed-paths"),
    ];

    public IReadOnlyList<byte[]> Words { get; } = [.. new[]
    {
        "/", "//", "\\", "en", "ru", "pt-BR", "countries", "organizations", "news", "page", "rss.xml", "atom.xml", "feed.json", "0000-00",
        "9999-12", "2009-05", "../", "./", "%2F", "\0", "KG", "ß", "İ", "-1", "١٢", "sitemap-", ".xml", "https://evil.example",
    }.Select(Encoding.UTF8.GetBytes)];

    public void Check(string name, byte[] input)
    {
        var path = Encoding.UTF8.GetString(input);
        switch (s_router.Read(path))
        {
            case MovedRoute moved:
                Require.That(moved.Path.Length > 0 && moved.Path[0] is not ('/' or '\\'), $"{moved.Path} may be taken for another host.");
                Require.That(s_router.Read("/" + moved.Path) is not MovedRoute, $"{moved.Path} moves once more.");
                break;
            case FeedRoute feed:
                var written = feed.Feed.Path(feed.Language);
                Require.That("/" + written == path, $"{path} is another spelling of {written}.");
                Require.That(s_router.Read("/" + written) == feed, $"{written} is read otherwise than it was written.");
                break;
            case PageRoute page:
                Require.That(page.Number > 0, "A page has no number.");
                break;
        }
    }
}
