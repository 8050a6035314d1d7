using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Paths of feeds: what is read from one leads to the path that it was read from.</summary>
internal sealed class FeedPathTarget : IFuzzTarget
{
    private static readonly ReaderRouter s_router = new(new LanguageSettings("en", ["en", "ru", "pt-BR"]));

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

        switch (s_router.Read(path))
        {
            case PageRoute page:
                Require.That(page.Number >= 1, "A page has no positive number.");
                break;
            case FeedRoute asked:
                Require.That("/" + asked.Feed.Path(asked.Language) == path, $"{path} is another spelling of {asked.Feed.Path(asked.Language)}.");
                break;
            case MovedRoute moved:
                Require.That(s_router.Read("/" + moved.Path) is not MovedRoute { IsPermanent: true }, $"{path} moves to {moved.Path}, which moves on.");
                break;
        }
    }
}
