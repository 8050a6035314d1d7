using System.Text;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Translations;
using SwanOrchard.Core.Translations.Exchange;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Translations;

/// <summary>What the desk exports, in the programs of others.</summary>
public sealed class OtherProgramsTests
{
    // The package `xliff` of npm; `./swan test` installs it.
    private const string Read = """
        const { xliff2js } = require(process.argv[1] + "/xliff");
        xliff2js(require("fs").readFileSync(process.argv[2], "utf8")).then(read => console.log(JSON.stringify(read)));
        """;

    private static readonly string s_packages = Path.Combine(RepositoryFiles.Root, "artifacts", "tools", "node_modules");

    private static readonly JsonObject s_english = ExchangeFixture.Article(
        "=SUM(1;2), «Seminar»", ExchangeFixture.Body, "Bishkek", "Osh, \"the south\"");

    private static readonly ItemTexts s_texts = new(s_english, null, null);

    [Fact]
    public async Task Another_reader_of_XLIFF_finds_the_same_units()
    {
        Assert.SkipUnless(
            Find("node") is not null && Directory.Exists(Path.Combine(s_packages, "xliff")), "The npm package xliff is missing.");
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "desk.xlf");
        await File.WriteAllTextAsync(file, ExchangeFixture.Xliff(s_texts));

        var (code, output) = await CommandLine.RunAsync(folder.Path, null, "node", "-e", Read, s_packages, file);

        Assert.True(code == 0, output);
        var read = JsonNode.Parse(output)!;
        Assert.Equal(("en", "ru"), (read["sourceLanguage"]!.GetValue<string>(), read["targetLanguage"]!.GetValue<string>()));
        var units = read["resources"]!.AsObject().Single().Value!.AsObject();
        Assert.Equal(s_texts.Units.Select(unit => unit.Id), units.Select(unit => unit.Key));
        Assert.Equal("=SUM(1;2), «Seminar»", units["TitlePart.Title"]!["source"]!.GetValue<string>());
        var inlines = units["HtmlBodyPart.Html-1"]!["source"]!.AsArray().OfType<JsonObject>();
        Assert.Equal(["Span", "Span", "Standalone"], inlines.Select(inline => inline.Single().Key));
    }

    [Theory]
    [InlineData(',', "44,34,76,1,,0,false,true")]
    [InlineData(';', "59,34,76,1,,0,false,true")]
    [InlineData('\t', "9,34,76,1,,0,false,true")]
    public async Task A_table_goes_through_LibreOffice_and_comes_back(char separator, string filter)
    {
        Assert.SkipWhen(Find("soffice") is null, "LibreOffice is missing.");
        using var folder = new TempFolder();
        var russian = ExchangeFixture.Article("=Семинар", ExchangeFixture.Translated, "Бишкек", "Ош");
        var texts = new ItemTexts(s_english, russian, TextSnapshot.Of(s_english));
        var table = ExchangeFixture.Csv(texts).Replace("Прошёл", "Состоялся", StringComparison.Ordinal);
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "desk.csv"), Encoding.UTF8.GetBytes(table));

        // As a spreadsheet, and saved as text again by the program itself.
        await ConvertAsync("ods", "desk.csv", "--infilter=CSV:44,34,76,1");
        await ConvertAsync($"csv:Text - txt - csv (StarCalc):{filter}", "desk.ods");
        var back = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "desk.csv"));

        Assert.Contains((byte)separator, back);
        var (targets, faults) = ExchangeFixture.Return(texts, back, "desk.csv");
        Assert.Empty(faults);
        Assert.StartsWith("Состоялся", Assert.Single(targets).Value, StringComparison.Ordinal);

        async Task ConvertAsync(string format, string name, params string[] more)
        {
            var (code, output) = await CommandLine.RunAsync(
                folder.Path,
                new Dictionary<string, string> { ["HOME"] = folder.Path },
                "soffice",
                ["--headless", .. more, "--convert-to", format, "--outdir", folder.Path, Path.Combine(folder.Path, name)]);
            Assert.True(code == 0, output);
        }
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
