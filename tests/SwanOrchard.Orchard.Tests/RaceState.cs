using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers must see after a step of <see cref="DeliveryRaceTests"/>.</summary>
/// <param name="Title">The English article's title; null while it is not published.</param>
/// <param name="Path">Its address.</param>
/// <param name="Former">An address that leads to it.</param>
/// <param name="IsTranslated">Whether there is a Russian version of it.</param>
/// <param name="Tab">The discreet title; null for none.</param>
/// <param name="IsNamed">Whether the contact of the seed article agrees to be named.</param>
internal sealed record RaceState(string? Title, string Path, string? Former, bool IsTranslated, string? Tab, bool IsNamed)
{
    public const string Plain = "/en/news/race";
    public const string Renamed = "/en/news/race-renamed";
    public const string Seed = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";
    public const string RussianSeed = "/ru/news/kyrgyzstan-seks-rabotnitsy-i-seks-rabotniki-uchatsya-i-obedinyayutsya";
    public const string About = "/en/about";
    public const string Email = "taisplus@gmail.com";

    /// <summary>The addresses that are read.</summary>
    public static IReadOnlyList<string> Paths { get; } = [
        Plain, Renamed, "/en/news", "/en", "/en/atom.xml", "/sitemap.xml", About, Seed, RussianSeed
    ];

    /// <summary>The facts that an address must show.</summary>
    public string[] Expected(string path) => path switch
    {
        Plain or Renamed when path == Path && Title is not null => ["200", Title, IsTranslated ? "translated" : "-"],
        Plain or Renamed when path == Former && Title is not null => ["301", Path, "-"],
        Plain or Renamed => ["404", "-", "-"],
        "/en/news" or "/en" or "/en/atom.xml" => ["200", Title ?? "-"],
        "/sitemap.xml" => ["200", Title is null ? "-" : Path],
        About => ["200", Tab ?? "-"],
        _ => ["200", IsNamed ? "named" : "-"],
    };

    /// <summary>The facts that a page shows.</summary>
    public static string[] Read(CrawledPage page)
    {
        var status = ((int)page.Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return page.Path switch
        {
            Plain or Renamed when status == "200" =>
                [
                    status, page.Document.QuerySelector("h1")!.TextContent,
                    page.Body.Contains("/ru/news/race", StringComparison.Ordinal) ? "translated" : "-"
                ],
            Plain or Renamed => [status, page.Location ?? "-", "-"],
            "/en/news" or "/en" or "/en/atom.xml" => [status, Found(page.Body, "Race ")],
            "/sitemap.xml" =>
                [
                    status,
                    page.Body.Contains(Renamed, StringComparison.Ordinal)
                    ? Renamed
                    : page.Body.Contains(Plain, StringComparison.Ordinal)
                    ? Plain
                    : "-"
                ],
            About => [status, Found(page.Document.Title ?? "", "Weather ")],
            _ => [status, page.Body.Contains(Email, StringComparison.OrdinalIgnoreCase) ? "named" : "-"],
        };
    }

    private static string Found(string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        var end = start < 0 ? -1 : start + word.Length;
        while (end > 0 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return start < 0 ? "-" : text[start..end];
    }
}
