using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SwanOrchard.Generator;

/// <summary>Writes content recipes as the CMS would: one settings step, and content in files of at most 500 items.</summary>
/// <param name="folder">The folder to write to; created if missing.</param>
internal sealed class ContentWriter(string folder)
{
    private const int ItemsPerFile = 500;

    private static readonly string[] s_languages = ["en", "ru"];
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // A PNG of one grey pixel.
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private readonly List<JsonObject> _items = [];
    private int _files;

    /// <summary>Writes the articles in each language, the organizations they name, and images for some of them.</summary>
    /// <param name="articles">The number of articles.</param>
    /// <param name="images">Every tenth of the first so many articles gets an image.</param>
    public void Write(int articles, int images)
    {
        Directory.CreateDirectory(folder);
        Save("settings.recipe.json", new JsonObject
        {
            ["name"] = "settings",
            ["SiteName"] = "Swan benchmark",
            ["TimeZoneId"] = "Asia/Bishkek",
            ["LocalizationSettings"] = new JsonObject { ["DefaultCulture"] = "en", ["SupportedCultures"] = new JsonArray("en", "ru") },
            ["SwanSettings"] = new JsonObject { ["Owner"] = ItemFactory.OrganizationSet(0) },
        });
        foreach (var language in s_languages)
        {
            for (var number = 0; number < ItemFactory.Organizations; number++)
            {
                Add(ItemFactory.Organization(language, number));
            }
        }

        for (var number = 0; number < articles; number++)
        {
            var picture = number < images && number % 10 == 0
                ? string.Create(CultureInfo.InvariantCulture, $"pictures/{number}.png")
                : null;
            foreach (var language in s_languages)
            {
                Add(ItemFactory.Article(language, number, picture));
            }

            if (picture is not null)
            {
                var file = Path.Combine(folder, "media", picture);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, s_picture);
            }
        }

        Flush();
    }

    private void Add(JsonObject item)
    {
        _items.Add(item);
        if (_items.Count == ItemsPerFile)
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (_items.Count > 0)
        {
            Save(
                string.Create(CultureInfo.InvariantCulture, $"content-{++_files:D4}.recipe.json"),
                new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. _items]) });
            _items.Clear();
        }
    }

    private void Save(string name, JsonObject step) =>
        File.WriteAllText(
            Path.Combine(folder, name), new JsonObject { ["name"] = name, ["steps"] = new JsonArray(step) }.ToJsonString(s_options));
}
