using System.Text;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>The header that says which languages a reader reads.</summary>
internal sealed class AcceptLanguageTarget : IFuzzTarget
{
    private static readonly LanguageSettings[] s_sites =
    [
        new("en", ["en", "ru"]),
        new("ru", ["ru"]),
        new("en", ["en", "ru", "ky", "fa", "pt-BR", "zh-Hant-TW"], new Dictionary<string, string> { ["ky"] = "ru", ["kk"] = "nowhere" }),
    ];

    public string Name => "accept-language";

    public int Tries => 20_000;

    public IReadOnlyList<FuzzSeed> Seeds { get; } =
    [
        .. new[] { "ru-RU,ru;q=0.9,en;q=0.5", "ky-KG, *;q=0", "en;q=0, ru;q=0", "zh-Hant-TW;q=1.000,pt-BR;q=0.001", "" }
            .Select((header, number) => new FuzzSeed($"{number}.txt", Encoding.Latin1.GetBytes(header))),
        .. SeedFolder.Read("accept-language"),
    ];

    public IReadOnlyList<byte[]> Words { get; } = [.. new[]
    {
        ",", ";", ";q=", "q=0", "=1", "0.5", "*", "-", "en", "ru", "ky", "x-", "i-klingon", " ", "\t", "1.0001", "a-b-c-d-e-f-g-h",
    }.Select(Encoding.Latin1.GetBytes)];

    public void Check(string name, byte[] input)
    {
        var header = Encoding.Latin1.GetString(input);
        foreach (var site in s_sites)
        {
            Require.That(site.Supported.Contains(AcceptLanguage.Choose(header, site)), "The language chosen is none of the site's.");
        }
    }
}
