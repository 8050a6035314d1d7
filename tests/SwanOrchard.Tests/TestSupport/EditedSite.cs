using System.Globalization;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>A small site of several recipes that is edited at random, as editors, administrators and theme authors do.</summary>
public sealed class EditedSite : IDisposable
{
    private static readonly string[] s_words = ["seminar", "network", "training", "rights", "семинар", "сеть", "права", "health"];

    private readonly TempFolder _folder = new();
    private readonly Random _random;
    private readonly List<JsonObject>[] _files = [[], [], []];
    private readonly JsonObject _settings;
    private readonly (string What, Action Edit)[] _edits;
    private int _count;

    public EditedSite(int seed)
    {
        _random = new Random(seed);
        Theme = _folder.CopyTheme();
        SampleSite.Write(_folder);
        File.Delete(Path.Combine(Content, "test.recipe.json"));
        var steps = (JsonArray)JsonNode.Parse(SampleSite.Recipe().Json())!["steps"]!;
        _settings = (JsonObject)steps[0]!.DeepClone();
        foreach (var (number, item) in ((JsonArray)steps[1]!["Data"]!).Index())
        {
            _files[number % _files.Length].Add((JsonObject)item!.DeepClone());
        }

        _edits =
        [
            ("body", () => Set(Any(), "HtmlBodyPart", "Html", Html())),
            ("title", () => Set(Any(), "TitlePart", "Title", Words())),
            ("lead", () => Set(Any("Article"), "ArticlePart", "Lead", Words())),
            ("date", () => Set(Any("Article"), "ArticlePart", "FirstPublishedUtc", Day())),
            ("country", () => Set(Any("Article"), "ArticlePart", "CountryCode", OneOf("KG", "HU", "AM", null))),
            ("places", () => Set(
                Any("Article"), "ArticlePart", "Places", new JsonArray(OneOf("Osh", "Bishkek", "Talas"), OneOf("Naryn", "Ош")))),
            ("picture", () => Set(Any("Article"), "ArticlePart", "Image", Picture())),
            ("organizations", () => Set(
                Any("Article"), "ArticlePart", "Organizations", new JsonArray("set-Organization-" + OneOf("tais", "only")))),
            ("role", () => Set(Any("Organization"), "OrganizationPart", "Role", OneOf("Member", "Partner"))),
            ("contact", () => Set(Any("Organization"), "OrganizationPart", "Contacts", Contact())),
            ("behind", () => Set(Any(), "TranslationPart", "BehindSinceUtc", _random.Next(2) == 0 ? Day() : null)),
            ("publish", () => _files[_random.Next(_files.Length)].Add(NewArticle())),
            ("publish or withdraw", PublishOrWithdraw),
            ("rename", Rename),
            ("delete", Delete),
            ("move", Move),
            ("menu", () => Any("Menu")["MenuItemsListPart"]!["MenuItems"]![0]!["DisplayText"] = Words()),
            ("site name", () => _settings["SiteName"] = Words()),
            ("line of what is behind", () => Settings()["TellsOfOutdatedTranslations"] = _random.Next(2) == 0),
            ("items per feed", () => Settings()["ItemsPerFeed"] = _random.Next(1, 20)),
            ("owner", () => Settings()["Owner"] = "set-Organization-" + OneOf("tais", "only", "none")),
            ("time zone", () => _settings["TimeZoneId"] = OneOf("Asia/Bishkek", "America/New_York", "UTC")),
            ("template", () => AppendTo("Views/Content-Article.liquid", $"<!-- {Words()} -->\n")),
            ("words", () => AppendTo("Localization/ru.po", $"\n# {Words()}\n")),
            ("media", () => SampleSite.WritePicture(_folder, PictureName(), TestPng.Plain(_random.Next(1, 9), 2))),
            ("media gone", () => File.Delete(Path.Combine(Content, "media", PictureName()))),
        ];
        Write();
    }

    public string Content => Path.Combine(_folder.Path, "content");

    public string Theme { get; }

    /// <summary>Makes one edit.</summary>
    /// <returns>What it was.</returns>
    public string Edit()
    {
        var (what, edit) = _edits[_random.Next(_edits.Length)];
        edit();
        Write();
        return what;
    }

    public void Dispose() => _folder.Dispose();

    private void Write()
    {
        Write("settings", new JsonArray(_settings.DeepClone()));
        foreach (var (number, items) in _files.Index())
        {
            Write(
                string.Create(CultureInfo.InvariantCulture, $"part{number}"),
                new JsonArray(new JsonObject
                {
                    ["name"] = "content",
                    ["Data"] = new JsonArray([.. items.Select(item => item.DeepClone())]),
                }));
        }
    }

    private void Write(string name, JsonArray steps) => _folder.Write(
        $"content/{name}.recipe.json", new JsonObject { ["name"] = name, ["steps"] = steps }.ToJsonString());

    private JsonObject Any(string? type = null)
    {
        JsonObject[] all =
        [
            .. _files.SelectMany(items => items).Where(item => type is null || item["ContentType"]!.GetValue<string>() == type),
        ];
        return all[_random.Next(all.Length)];
    }

    private void Set(JsonObject item, string part, string property, JsonNode? value)
    {
        new RecipeItemBuilder(item).Part(part, property, value);
        item["ModifiedUtc"] = Day();
    }

    private void PublishOrWithdraw()
    {
        var item = Any();
        item["Published"] = !item["Published"]!.GetValue<bool>();
    }

    private void Rename()
    {
        var item = Any("Article");
        var path = item["AutoroutePart"]!["Path"]!.GetValue<string>();
        new RecipeItemBuilder(item).Path(string.Create(CultureInfo.InvariantCulture, $"{path}-{++_count}"));
        if (_random.Next(2) == 0)
        {
            new RecipeItemBuilder(item).Texts("PathsPart", "Paths", path);
        }
    }

    private void Delete()
    {
        var item = Any("Article");
        foreach (var items in _files.Where(items => items.Count > 3))
        {
            items.Remove(item);
        }
    }

    // From one file to another, or to another place in it: nothing that readers see.
    private void Move()
    {
        var items = _files[_random.Next(_files.Length)];
        if (items.Count > 1)
        {
            var item = items[_random.Next(items.Count)];
            items.Remove(item);
            _files[_random.Next(_files.Length)].Insert(0, item);
        }
    }

    private JsonObject NewArticle()
    {
        var (language, slug) = (OneOf("en", "ru")!, string.Create(CultureInfo.InvariantCulture, $"new{++_count}"));
        var recipe = JsonNode.Parse(new RecipeBuilder().Article(language, slug, item => item.Published(Day())).Json())!;
        var article = (JsonObject)recipe["steps"]![1]!["Data"]![0]!.DeepClone();
        article["ContentItemId"] = slug;
        return article;
    }

    private JsonObject Settings() => (JsonObject)(_settings["SwanSettings"] ??= new JsonObject());

    private void AppendTo(string file, string text) => File.AppendAllText(Path.Combine(Theme, file), text);

    private JsonArray Contact() => [new JsonObject
    {
        ["Id"] = "c",
        ["Name"] = Words(),
        ["Email"] = "a@example.org",
        ["Published"] = _random.Next(2) == 0,
    }];

    private JsonObject Picture() => new()
    {
        ["Path"] = PictureName(),
        ["Width"] = 2,
        ["Height"] = 2,
        ["AltText"] = Words(),
        ["Widths"] = new JsonArray(480),
    };

    private string PictureName() => OneOf(SampleSite.Picture, "paper.png", "draft.png", "paper.480w.png")!;

    // With a link to a page that may be there one day and gone the next.
    private string Html()
    {
        var path = _files.SelectMany(items => items).Select(item => item["AutoroutePart"]!["Path"]!.GetValue<string>())
            .Append("en/news/new" + _random.Next(20).ToString(CultureInfo.InvariantCulture)).ToArray();
        var link = $"<a href=\"/{path[_random.Next(path.Length)]}\">{Words()}</a>";
        return $"<p>{Words()} {link} <img src=\"/media/{PictureName()}\" alt=\"\"></p>";
    }

    private string Day() => string.Create(
        CultureInfo.InvariantCulture, $"2020-{_random.Next(1, 13):D2}-{_random.Next(1, 28):D2}T10:00:00Z");

    private string Words() => string.Join(' ', Enumerable.Range(0, 4).Select(_ => s_words[_random.Next(s_words.Length)]));

    private string? OneOf(params string?[] values) => values[_random.Next(values.Length)];
}
