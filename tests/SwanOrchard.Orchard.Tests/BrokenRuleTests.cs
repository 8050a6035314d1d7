using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// Each rule broken alone, and all at once, by every door: the form, the content API, an import. GraphQL has no mutations.
/// </summary>
[Collection(ApiSiteTests.Name)]
public sealed class BrokenRuleTests(ApiSite site)
{
    private const string Title = "Broken";

    private static readonly string[] s_cultures = ["en", "ru"];

    public static TheoryData<string> Rules => [.. BrokenRule.All.Keys];

    /// <summary>The rules that an item sent as JSON can break.</summary>
    public static TheoryData<string> JsonRules => [.. BrokenRule.All.Where(rule => rule.Value.Json is not null).Select(rule => rule.Key)];

    public static TheoryData<string> Types => ["Article", "Organization", "Page"];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_form_says_it_at_the_field_and_keeps_all_that_was_typed(string name)
    {
        var rule = BrokenRule.All[name];
        foreach (var culture in s_cultures)
        {
            var typed = rule.Typed.ToDictionary(field => field.Key, field => new[] { field.Value });
            typed["TitlePart.Title"] = [$"{Title}: {name}"];
            var form = await SubmitAsync(rule.Type, typed, culture);

            Assert.True(
                rule.IsTold(Said(form, rule, culture), culture),
                $"{FormsTests.Message(form, rule.Field)}: {string.Join(" | ", form.Errors)}");
            Assert.All(typed, field => Assert.Equal(field.Value[0], FormsTests.Value(form, field.Key)));

            // Nothing else is wrong, and the summary leads there.
            var link = Assert.Single(form.Page.QuerySelectorAll(".validation-summary-errors li a"));
            Assert.Equal(rule.Field, form.Page.QuerySelector(link.GetAttribute("href")!)?.GetAttribute("name"));
        }

        await AssertNothingAsync(name);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_form_says_everything_at_once(string type)
    {
        foreach (var culture in s_cultures)
        {
            var broken = Together(type, _ => true);
            var typed = broken.SelectMany(rule => rule.Typed)
                .Append(new("TitlePart.Title", ""))
                .ToDictionary(field => field.Key, field => new[] { field.Value });
            var form = await SubmitAsync(type, typed, culture);

            Assert.All(broken, rule => Assert.True(
                rule.IsTold(
                    Said(form, rule, culture), culture), $"{rule.Field}: {FormsTests.Message(form, rule.Field)}: "
                        + $"{string.Join(" | ", form.Errors)}"));
            Assert.False(string.IsNullOrEmpty(FormsTests.Message(form, "TitlePart.Title")));
            Assert.All(typed, field => Assert.Equal(field.Value[0], FormsTests.Value(form, field.Key)));
            var links = form.Page.QuerySelectorAll(".validation-summary-errors li a").Select(link => link.GetAttribute("href")!).ToArray();
            Assert.Equal(links.Length, links.Distinct().Count());
            Assert.Contains(
                $"{links.Length}", form.Page.QuerySelector(".validation-summary-errors p")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(JsonRules))]
    public async Task The_content_API_names_the_field_and_stores_nothing(string name)
    {
        var rule = BrokenRule.All[name];
        // A good one, to be changed for the worse.
        var id = await site.StoreAsync(Item(rule.Type, $"Good before {name}"));
        var before = (await site.GetAsync(ApiSite.Editor, id)).Body;
        foreach (var culture in s_cultures)
        {
            var change = rule.Break(new JsonObject { ["ContentItemId"] = id, ["ContentType"] = rule.Type });
            foreach (var (item, draft) in
                new[] { (rule.Break(Item(rule.Type, $"{Title}: {name}")), false), (change, false), (change, true) })
            {
                var (status, json) = await site.SendAsync(ApiSite.Editor, item, draft, culture);
                Assert.Equal(HttpStatusCode.BadRequest, status);
                var said = json!["errors"]![Property(rule)]?[0]?.GetValue<string>();
                Assert.True(said is not null, json.ToJsonString());
                Assert.True(!rule.SameWords || said.Contains(rule.Told(culture).TrimEnd('…'), StringComparison.Ordinal), said);
            }
        }

        Assert.Equal(before, (await site.GetAsync(ApiSite.Editor, id)).Body);
        await AssertNothingAsync(name);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_content_API_names_everything_at_once(string type)
    {
        // Where the JSON of a part is wrong, the part cannot be read any further.
        var rules = Together(type, rule => rule is { Json: not null, SameWords: true });
        var item = rules.Aggregate(Item(type, ""), (item, rule) => rule.Break(item));

        var (status, json) = await site.SendAsync(ApiSite.Editor, item);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        var errors = json!["errors"]!.AsObject();
        Assert.All(rules, rule => Assert.True(errors.ContainsKey(rule.Field), $"{rule.Field}: {errors.ToJsonString()}"));
        Assert.True(errors.ContainsKey("TitlePart.Title"));
    }

    [Theory]
    [MemberData(nameof(JsonRules))]
    public async Task An_import_names_the_item_and_the_property_and_imports_nothing(string name)
    {
        var rule = BrokenRule.All[name];
        foreach (var culture in s_cultures)
        {
            // A good one before it, too: of a recipe with a fault nothing is taken.
            var good = new ContentSet(rule.Type, "goodneighbour") { Versions = [new ContentVersion("en", $"{Title} neighbour: {name}")] }
                .Items()
                .Single();
            var bad = rule.Break(
                new ContentSet(rule.Type, "badone") { Versions = [new ContentVersion("en", $"{Title} {culture}: {name}")] }
                    .Items()
                    .Single());
            var said = await ImportAsync(culture, good, bad);

            var head = culture == "ru"
                ? $"«{Title} {culture}: {name}», {Property(rule)}: "
                : $"“{Title} {culture}: {name}”, {Property(rule)}: ";
            Assert.Contains(rule.SameWords ? head + rule.Told(culture).TrimEnd('…') : head, said, StringComparison.Ordinal);
        }

        await AssertNothingAsync(name);
    }

    [Fact]
    public async Task What_a_form_alone_can_say_is_that_a_file_is_missing_which_may_be_imported_later()
    {
        var rule = Assert.Single(BrokenRule.All.Values, rule => rule.Json is null);
        Assert.Equal("no/such.png", rule.Typed["ArticlePart.Image.Path"]);
        var item = Item(rule.Type, "Its image comes later");
        item["ArticlePart"] = new JsonObject { ["Image"] = new JsonObject { ["Path"] = "no/such.png", ["AltText"] = "Nothing" } };

        var (status, json) = await site.SendAsync(ApiSite.Editor, item, draft: true);

        Assert.True(status == HttpStatusCode.OK, json?.ToJsonString());
    }

    [Theory]
    [InlineData("Article", "ArticlePart", "Places", "[\"Osh\", null]", "[1]")]
    [InlineData("Article", "ArticlePart", "Organizations", "[null]", "[0]")]
    [InlineData("Article", "ArticlePart", "Contacts", "[null]", "[0]")]
    [InlineData("Article", "PathsPart", "Paths", "[null]", "")]
    [InlineData("Organization", "OrganizationPart", "Profiles", "[null]", "[0]")]
    [InlineData("Organization", "OrganizationPart", "Contacts", "[{ \"Id\": \"1\", \"Name\": \"A\" }, null]", "[1]")]
    public async Task Nothing_in_a_list_is_named_by_the_content_API_and_by_an_import(
        string type, string part, string property, string json, string row)
    {
        var title = $"{Title}: nothing in {part}.{property}{json.Length}";
        var member = $"{part}.{property}{row}";
        var good = await site.StoreAsync(Item(type, $"Good before {title}"));
        foreach (var sent in new[] { Item(type, title), new JsonObject { ["ContentItemId"] = good, ["ContentType"] = type } })
        {
            sent[part] = new JsonObject { [property] = JsonNode.Parse(json) };
            var (status, answer) = await site.SendAsync(ApiSite.Editor, sent);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains(answer!["errors"]!.AsObject(), error => error.Key.StartsWith(member, StringComparison.Ordinal));
        }

        var imported = new ContentSet(type, "nothing") { Versions = [new ContentVersion("en", title)] }.Items().Single();
        imported[part]![property] = JsonNode.Parse(json);
        Assert.Contains($"“{title}”, {member}", await ImportAsync("en", imported), StringComparison.Ordinal);
        await AssertNothingAsync(title);
    }

    [Theory]
    [InlineData("Article", "\u200B\u202E")]
    [InlineData("Organization", "\u00AD")]
    [InlineData("Page", "\uFEFF\u2060 \uFE0F")]
    public async Task A_title_that_cannot_be_seen_is_refused_by_every_door(string type, string title)
    {
        (string Culture, string Said)[] told = [
            ("en", "The title has no visible characters."), ("ru", "В заголовке нет ни одного видимого знака.")
        ];
        foreach (var (culture, said) in told)
        {
            var form = await SubmitAsync(type, new() { ["TitlePart.Title"] = [title] }, culture);
            Assert.Equal(said, FormsTests.Message(form, "TitlePart.Title"));
            Assert.Equal([said], form.Errors.Distinct());

            var (status, json) = await site.SendAsync(ApiSite.Editor, Item(type, title), culture: culture);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains(
                said, Assert.Single(json!["errors"]!["TitlePart.Title"]!.AsArray())!.GetValue<string>(), StringComparison.Ordinal);

            // Nothing of it can name the item but its id.
            var item = new ContentSet(type, "unseen") { Versions = [new ContentVersion("en", title)] }.Items().Single();
            Assert.Contains(
                $"{item["ContentItemId"]}{(culture == "ru" ? "»" : "”")}, TitlePart.Title: {said}", await ImportAsync(culture, item),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_title_that_is_too_long_is_refused_by_every_door()
    {
        var title = new string('я', 256);
        (string Culture, string Said)[] told = [
            ("en", "The title has 256 characters. The limit is 255."), ("ru", "В заголовке 256 знаков. Можно не больше 255.")
        ];
        foreach (var (culture, said) in told)
        {
            var form = await SubmitAsync("Article", new() { ["TitlePart.Title"] = [title] }, culture);
            Assert.Equal(said, FormsTests.Message(form, "TitlePart.Title"));
            Assert.Equal(title, FormsTests.Value(form, "TitlePart.Title"));

            var (status, json) = await site.SendAsync(ApiSite.Editor, Item("Article", title), culture: culture);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains(
                said, Assert.Single(json!["errors"]!["TitlePart.Title"]!.AsArray())!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains(
                said,
                await ImportAsync(
                    culture, new ContentSet("Article", "toolong") { Versions = [new ContentVersion("en", title)] }.Items().Single()),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Article", " ")]
    [InlineData("Page", "\u00A0")]
    public async Task A_title_of_spaces_is_refused_and_told_once(string type, string title)
    {
        Assert.Single((await SubmitAsync(type, new() { ["TitlePart.Title"] = [title] }, "en")).Errors.Distinct());
        var (status, json) = await site.SendAsync(ApiSite.Editor, Item(type, title));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Single(json!["errors"]!["TitlePart.Title"]!.AsArray());
    }

    private static string? Said(AdminForm form, BrokenRule rule, string culture) => rule.HasPlace
        ? FormsTests.Message(form, rule.Field)
        : form.Errors.FirstOrDefault(error => rule.IsTold(error, culture));

    // What a form calls by another name than the part.
    private static string Property(BrokenRule rule) =>
        rule.Field == "ArticlePart.FirstPublished" ? "ArticlePart.FirstPublishedUtc" : rule.Field;

    // One rule a property, the first of them: two would put each other right.
    private static BrokenRule[] Together(string type, Func<BrokenRule, bool> fits)
    {
        var taken = new HashSet<string>();
        var together = new List<BrokenRule>();
        foreach (var rule in BrokenRule.All.Values.Where(rule => rule.Type == type && fits(rule)))
        {
            var properties = rule.Typed.Keys.Select(field => string.Join('.', field.Split('.', '[')[..2])).Distinct().ToArray();
            if (!properties.Any(taken.Contains))
            {
                taken.UnionWith(properties);
                together.Add(rule);
            }
        }

        return [.. together];
    }

    private static JsonObject Item(string type, string title) =>
        new() { ["ContentType"] = type, ["TitlePart"] = new JsonObject { ["Title"] = title } };

    private async Task<AdminForm> SubmitAsync(string type, Dictionary<string, string[]> typed, string culture)
    {
        using var session = await RussianAdminTests.SignInAsync(site.Host, culture);
        return await (await session.OpenAsync($"/Admin/Contents/ContentTypes/{type}/Create"))
            .SubmitAsync(typed, ("submit.Publish", "submit.PublishAndContinue"));
    }

    private async Task<string> ImportAsync(string culture, params JsonObject[] items)
    {
        using var session = await RussianAdminTests.SignInAsync(site.Host, culture);
        var recipe = new JsonObject
        {
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. items]) }),
        };
        var answer = await (await session.OpenAsync("/Admin/DeploymentPlan/Import/Json"))
            .SubmitAsync(new() { ["Json"] = [recipe.ToJsonString()] });
        var logs = await Task.WhenAll(
            Directory.GetFiles(Path.Combine(site.Host.DataFolder, "logs")).Select(file => File.ReadAllTextAsync(file)));
        return answer.Page.Body!.TextContent + string.Concat(logs);
    }

    private async Task AssertNothingAsync(string name) => Assert.DoesNotContain(
        await site.TitlesAsync(ApiSite.Editor, "article(status: LATEST, where: { displayText_starts_with: \"Broken\" })"),
        title => title.EndsWith(name, StringComparison.Ordinal));
}
