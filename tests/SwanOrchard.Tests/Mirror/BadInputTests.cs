using System.Text;
using System.Text.Json.Nodes;
using SwanOrchard.Mirror;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

/// <summary>What cannot be used, whatever it is: one line on standard error and exit code 1.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Recipe = "{\"name\":\"X\",\"steps\":[{\"name\":\"content\",\"Data\":[]}]}";
    private const int SymbolicLink = unchecked((int)0xA1FF0000);

    private static readonly (string, string)[] s_files = [("settings.recipe.json", Recipe)];

    private readonly TempFolder _folder = new();

    public static TheoryData<string, Func<TempFolder, string>, string[]> Recipes => new()
    {
        { "not JSON", f => f.Write("x.recipe.json", "{\n\"steps\": [\n  oops ]}"), ["x.recipe.json: line 3: this is not JSON"] },
        { "cut off", f => f.Write("x.recipe.json", "{\n\"steps\": [ {"), ["x.recipe.json: line 2: this is not JSON"] },
        { "something after the end", f => f.Write("x.recipe.json", Recipe + "\n}"), ["line 2: this is not JSON"] },
        { "another shape", f => f.Write("x.recipe.json", "{\"steps\":{}}"), ["this is no recipe"] },
        {
            "data before the name",
            f => f.Write("x.recipe.json", "{\"steps\":[{\"Data\":[1],\"name\":\"content\"}]}"),
            ["steps[0].Data[0]: an object is expected"]
        },
        {
            "a name twice",
            f => f.Write(
                "x.recipe.json",
                "{\"steps\":[{\"name\":\"content\",\"Data\":[\n{\"ContentType\":\"Page\",\"ContentType\":\"Page\"}]}]}"),
            ["line 2: this is not JSON", "ContentType"]
        },
        { "too deep", f => f.Write("x.recipe.json", "{\"x\":" + new string('[', 100_000)), ["this is not JSON"] },
        {
            "an empty folder",
            f => Directory.CreateDirectory(Path.Combine(f.Path, "empty")).FullName,
            ["empty: there is no *.recipe.json in this folder"]
        },
        {
            "a missing include",
            f => f.Write("x.recipe.json", Including("Missing")),
            ["steps[0].Values[0].name: there is no recipe of the name “Missing” in this folder"]
        },
        {
            "a missing include in a folder",
            f => Path.GetDirectoryName(f.Write("x.recipe.json", Including("Missing")))!,
            ["x.recipe.json: steps[0].Values[0].name", "“Missing”"]
        },
        {
            "an include that climbs out",
            f => f.Write("in/x.recipe.json", Including("../y.recipe.json", f.Write("y.recipe.json", Recipe))),
            ["steps[0].Values[0].name", "“../y.recipe.json”"]
        },
        {
            "an include without a name",
            f => f.Write("x.recipe.json", "{\"steps\":[{\"name\":\"recipes\",\"Values\":[{}]}]}"),
            ["steps[0].Values[0].name: the name of a recipe is expected"]
        },
        {
            "a recipe that is a link out",
            f => Link(f, "in/x.recipe.json", f.Write("y.recipe.json", Recipe), "in"),
            ["x.recipe.json: this is a link that leads out of its folder"]
        },
        {
            "media that are a link out",
            f => Link(f, "in/media/etc", "/etc", f.Write("in/x.recipe.json", Recipe)),
            ["media/etc: this is a link that leads out"]
        },
        {
            "a media folder that is a link out",
            f => Link(f, "in/media", "/etc", f.Write("in/x.recipe.json", Recipe)),
            ["in/media: this is a link that leads out"]
        },
        {
            "two at one address",
            f => Page(f, r => r.Page("en", "a").Page("en", "a", i => i.Set("other"))),
            ["steps[1].Data[1] (test000002, “a”): AutoroutePart.Path: at “en/a” stands already"]
        },
        {
            "two of one language in a set",
            f => Page(f, r => r.Page("en", "a", i => i.Set("s")).Page("en", "b", i => i.Set("s"))),
            ["the set “s” has already a version in “en”"]
        },
        { "an unknown culture", f => Page(f, r => r.Page("qq", "a")), ["LocalizationPart.Culture: nothing is known of the language “qq”"] },
        {
            "a body of 5 MB",
            f => Page(f, r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", new string('x', 5_000_000)))),
            ["Data[0] (test000001, “a”): HtmlBodyPart.Html: the body has 5000000 characters"]
        },
        {
            "a body of bold letters that nobody ends",
            f => Body(f, NastyBodies.Unclosed),
            ["Data[0] (test000001, “a”): HtmlBodyPart.Html: the body holds more than can be taken apart"]
        },
        { "a body of boxes in boxes", f => Body(f, Repeat("<div>", 200_000)), ["more than 256 elements inside one another"] },
        { "a body of shapes in shapes", f => Body(f, "<svg>" + Repeat("<g>", 200_000)), ["more than 256 elements inside one another"] },
        { "a body of letters outside of cells", f => Body(f, "<table>" + Repeat("<b>x</b>", 100_000)), ["1000 tables"] },
        {
            "a body of frames",
            f => Body(f, Repeat("<iframe src=\"https://a.example\"></iframe>", 40_000)),
            ["1000 tables and embedded things"]
        },
        { "a body of nothing but paragraphs", f => Body(f, Repeat("<p>x", 400_000)), ["150000 beside one another"] },
        {
            "an item of 20 MB",
            f => Page(f, r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", new string('x', 20_000_000)))),
            ["longer than 16 MB"]
        },
        {
            "a recipe of 300 MB",
            f => Hollow(f.Write("x.recipe.json", Recipe), 300_000_000),
            ["x.recipe.json: the recipe has 300000000 bytes; at most 134217728 are read"]
        },
        {
            "half a character as the name of a step",
            f => f.Write("x.recipe.json", "{\"steps\":[\n{\"name\":\"\\ud83d\"}]}"),
            ["x.recipe.json: line 2: ", "half a character"]
        },
        {
            "half a character as the name of a property",
            f => f.Write("x.recipe.json", "{\"steps\":[\n{\"\\ud83d\":1,\"Data\":[]}]}"),
            ["x.recipe.json: "]
        },
        {
            "a slug that climbs out",
            f => Page(f, r => r.Page("en", "a", i => i.Path("en/../../etc/passwd"))),
            ["AutoroutePart.Path", "“en/../../etc/passwd”"]
        },
        { "a slug of a drive", f => Page(f, r => r.Page("en", "a", i => i.Path("C:\\windows"))), ["AutoroutePart.Path", "“C:\\windows”"] },
        {
            "an article without any date",
            f => Page(f, r => r.Article("en", "a", i => (i.Part("ArticlePart", "FirstPublishedUtc", null).Json["ModifiedUtc"]) = null)),
            ["ArticlePart.FirstPublishedUtc: the article has no date"]
        },
        {
            "a former path that climbs out",
            f => Page(f, r => r.Page("en", "a", i => i.Texts("PathsPart", "Paths", "en/old", "../../etc/cron.d/x"))),
            ["PathsPart.Paths: “../../etc/cron.d/x” leads out of the site"]
        },
        {
            "an image that climbs out",
            f => Image(f, "../secret.png"),
            ["ArticlePart.Image.Path: “../secret.png” leads out of the media library"]
        },
        { "an image from the root", f => Image(f, "/etc/passwd"), ["“/etc/passwd” leads out"] },
        { "an image on a drive", f => Image(f, "C:\\secret.png"), ["“C:\\secret.png” leads out"] },
        {
            "half a character",
            f => f.Write(
                "x.recipe.json",
                Recipe.Replace(
                    "[]", "[{\"ContentType\":\"Page\",\"DisplayText\":\"\\ud83d\",\"Published\":true}]", StringComparison.Ordinal)),
            ["steps[0].Data[0]"]
        },
        { "invalid UTF-8 in the middle", f => Bytes(f, 200_000), ["x.recipe.json: line 20001: this is not UTF-8: the byte 0xE9"] },
        { "invalid UTF-8 in a part that is not read", f => Bytes(f, 20), ["line 3: this is not UTF-8"] },
        {
            "UTF-16",
            f => Bytes(f, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Recipe))),
            ["line 1: this is not UTF-8: the byte 0xFF"]
        },
        {
            "an export as a setup recipe",
            f => Page(f, r => r.Page("en", "a", i => i.Part("LocalizationPart", "LocalizationSet", "[js: uuid()]"))),
            ["Data[0].LocalizationPart.LocalizationSet: “[js: uuid()]” is a script", "mirror package"]
        },
        {
            "Orchard's own export",
            f => Page(f, r => r.Page("en", "a", i => i.Json["Author"] = "maria")),
            ["Data[0].Author: this is Orchard's own export", "mirror package"]
        },
        {
            "Orchard's own export, of a type without pages",
            f => Page(f, r => r.Page("en", "a", i => (i.Json["ContentType"], i.Json["Owner"]) = ("SwanStartCard", "4x2"))),
            ["Data[0].Owner: this is Orchard's own export"]
        },
        {
            "Orchard's own export of what nobody edited",
            f => f.Write(
                "Recipe.json",
                Recipe.Replace("\"X\"", "\"\"", StringComparison.Ordinal)
                    .Replace("[]", "[{\"ContentType\":\"Page\"}]", StringComparison.Ordinal)),
            ["Recipe.json: steps[0].Data[0]: this is Orchard's own export"]
        },
        { "nothing", f => Path.Combine(f.Path, "nothing"), ["nothing: there is no such file or folder"] },
        {
            "an address of another kind",
            _ => "ftp://127.0.0.1/package.zip",
            ["ftp://127.0.0.1/package.zip: this is neither a file nor an http or https address"]
        },
        {
            "an address where nobody listens",
            _ => "http://127.0.0.1:9/package.zip",
            ["http://127.0.0.1:9/package.zip: the package cannot be fetched"]
        },
    };

    public static TheoryData<string, Func<TempFolder, string>, string[]> Packages => new()
    {
        { "no zip", f => f.Write("package.zip", "This is no zip."), ["package.zip: this is no zip"] },
        { "half a zip", f => Half(f), ["package.zip: this is no zip, or only a part of one"] },
        { "an empty zip", f => f.Zip("package.zip", []), ["this is no mirror package"] },
        { "another zip", f => f.Zip("package.zip", [("x.txt", [1])]), ["this is no mirror package: it has no manifest.json"] },
        {
            "Orchard's own export",
            f => f.Zip("package.zip", [("Recipe.json", [1]), ("media/x.png", [1])]),
            ["this is Orchard's own export", "mirror packages"]
        },
        {
            "another manifest",
            f => f.Package(s_files, json => json.Replace("swan-mirror-package", "webmanifest", StringComparison.Ordinal)),
            ["manifest.json: Format: “swan-mirror-package” is expected"]
        },
        { "a manifest that is not JSON", f => f.Package(s_files, _ => "{"), ["manifest.json: "] },
        {
            "a manifest of another shape",
            f => f.Package(s_files, _ => "{\"Format\":\"swan-mirror-package\",\"Version\":1,\"Files\":[1]}"),
            ["manifest.json: Files[0]"]
        },
        {
            "another version",
            f => f.Package(s_files, json => json.Replace("\"Version\":1", "\"Version\":2", StringComparison.Ordinal)),
            ["manifest.json: Version: this package is of version 2; version 1 is read here"]
        },
        {
            "another hash",
            f => f.Package(s_files, json => json[..^10] + (json[^10] == '0' ? '1' : '0') + json[^9..]),
            ["settings.recipe.json: its SHA-256 is not that of the manifest"]
        },
        {
            "another size",
            f => f.Package(s_files, json => json.Replace($"\"Size\":{Recipe.Length}", "\"Size\":7", StringComparison.Ordinal)),
            ["settings.recipe.json: it holds more than 7 bytes"]
        },
        {
            "a file too many",
            f => f.Package(
                [.. s_files, ("content-0001.recipe.json", Recipe)],
                json => json[..json.LastIndexOf(",{", StringComparison.Ordinal)] + "]}"),
            ["content-0001.recipe.json: the manifest does not list this file"]
        },
        {
            "a file too few",
            f => f.Package(
                s_files,
                json => json.Replace(
                    "\"Files\":[", $"\"Files\":[{{\"Path\":\"media/a.png\",\"Size\":1,\"Sha256\":\"{new string('a', 64)}\"}},",
                    StringComparison.Ordinal)),
            ["media/a.png: the manifest lists this file and the package does not hold it"]
        },
        {
            "a path that climbs out",
            f => f.Package([.. s_files, ("media/../../x.recipe.json", Recipe)]),
            ["manifest.json: Files[1]: “media/../../x.recipe.json” leads out of the package"]
        },
        {
            "a path that climbs out and is not listed",
            f => f.Package(
                [.. s_files, ("../x.recipe.json", Recipe)], json => json[..json.LastIndexOf(",{", StringComparison.Ordinal)] + "]}"),
            ["../x.recipe.json: a file of this path leads out"]
        },
        {
            "a path from the root",
            f => f.Package([.. s_files, ("/tmp/x.recipe.json", Recipe)]),
            ["Files[1]: “/tmp/x.recipe.json” leads out"]
        },
        { "a path on a drive", f => f.Package([.. s_files, ("C:\\x.recipe.json", Recipe)]), ["leads out of the package"] },
        { "a program", f => f.Package([.. s_files, ("run.sh", "rm")]), ["Files[1]: “run.sh” is neither a recipe nor in media/"] },
        { "a link", f => f.Package([("media/a.png", "/etc/passwd")], attributes: SymbolicLink), ["media/a.png: this is a link"] },
        { "a file listed twice", f => f.Package([.. s_files, .. s_files]), ["Files[1]: “settings.recipe.json” is listed twice"] },
        {
            "2 GB promised",
            f => f.Package(s_files, json => json.Replace($"\"Size\":{Recipe.Length}", "\"Size\":2147483648", StringComparison.Ordinal)),
            ["manifest.json: Files: they come to more than 1500000000 bytes"]
        },
        { "a package of 2 GB", Large, ["package.zip: the package has 2147483648 bytes; at most 1500000000 are read"] },
        {
            "a bomb",
            f => f.Package([.. s_files, ("media/a.bin", new string('x', 80_000_000))]),
            ["media/a.bin: the package grows to more than 300 times its length"]
        },
        {
            "wrong content inside",
            f => f.Package([("content-0001.recipe.json", new RecipeBuilder().Languages("en").Page("qq", "a").Json())]),
            ["package.zip: content-0001.recipe.json: steps[1].Data[0]", "“qq”"]
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Recipes), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Packages), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_used_is_said_in_one_line(string what, Func<TempFolder, string> make, string[] said)
    {
        using var error = new StringWriter();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        var exitCode = await MirrorCommand.RunAsync(
            [
                "serve", "--urls", "http://127.0.0.1:0", "--content", make(_folder), "--theme", RepositoryFiles.Theme
            ], TextWriter.Null, error, limit.Token);

        Assert.NotEmpty(what);
        var line = Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(said, part => Assert.Contains(part, line, StringComparison.Ordinal));
        Assert.InRange(line.Length, 1, 600);
        Assert.Equal(1, exitCode);
    }

    private static string Including(string name, string? other = null) =>
        new JsonObject
        {
            ["name"] = other is null ? "X" : "Y",
            ["steps"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "recipes",
                    ["Values"] = new JsonArray(new JsonObject { ["executionid"] = "X", ["name"] = name }),
                }),
        }.ToJsonString();

    private static string Page(TempFolder folder, Func<RecipeBuilder, RecipeBuilder> make) =>
        make(new RecipeBuilder().Languages("en")).WriteTo(folder);

    private static string Body(TempFolder folder, string html) =>
        Page(folder, r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", html)));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Image(TempFolder folder, string path) =>
        Page(
            folder,
            recipe => recipe.Article(
                "en", "a", item => item.Part("ArticlePart", "Image", new JsonObject { ["Path"] = path, ["AltText"] = "A" })));

    private static string Link(TempFolder folder, string link, string target, string content)
    {
        var path = Path.Combine(folder.Path, link);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, target);
        return Path.Combine(folder.Path, content);
    }

    // A byte of ISO 8859-1 after so many lines that no reader holds in memory.
    private static string Bytes(TempFolder folder, int length)
    {
        var lines = string.Join('\n', Enumerable.Repeat("123456789,", length / 10));
        return Bytes(
            folder,
            [
                .. Encoding.UTF8.GetBytes($"{{\"x\":[\"\",\n{lines}"),
                .. "\"caf\u00e9\"]}"u8.ToArray().Where(b => b != 0xC3).Select(b => b == 0xA9 ? (byte)0xE9 : b)
            ]);
    }

    private static string Bytes(TempFolder folder, IEnumerable<byte> bytes)
    {
        var file = Path.Combine(folder.Path, "x.recipe.json");
        File.WriteAllBytes(file, [.. bytes]);
        return file;
    }

    private static string Half(TempFolder folder)
    {
        var file = folder.Package(s_files);
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^60]);
        return file;
    }

    // A file with a hole: it takes no room.
    private static string Large(TempFolder folder) => Hollow(folder.Package(s_files), 2L << 30);

    private static string Hollow(string file, long length)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(length);
        return file;
    }
}
