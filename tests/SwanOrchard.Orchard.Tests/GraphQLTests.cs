using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>GraphQL as everybody, a reporter, a translator and an editor.</summary>
[Collection(ApiSiteTests.Name)]
public sealed class GraphQLTests(ApiSite site) : IAsyncLifetime
{
    private const string Tais = "swansetorganizationtais001";
    private const string Swan = "swansetorganizationswan001";
    private const string HiddenEmail = "hidden.graph@private.example";

    private static readonly string[] s_readers = [ApiSite.Anonymous, ApiSite.Reporter];
    private static readonly string[] s_all = [ApiSite.Anonymous, ApiSite.Reporter, ApiSite.Translator, ApiSite.Editor];

    public async ValueTask InitializeAsync()
    {
        if ((await site.TitlesAsync(ApiSite.Editor, "article(where: { displayText_starts_with: \"Graph\" })")).Length > 0)
        {
            return;
        }

        for (var number = 1; number <= 5; number++)
        {
            await site.StoreAsync(Article($"Graph {number}", "GE", [Tais, Swan], $"graph{number}set", "en"));
        }

        await site.StoreAsync(Article("Граф 1", "GE", [Tais, Swan], "graph1set", "ru"));
        await site.StoreAsync(Article("Graph draft", "GE", [Tais], "graph6set", "en"), draft: true);
        await site.StoreAsync(Article("Черновик графа", "GE", [Tais, Swan], "graph2set", "ru"), draft: true);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Articles_are_found_by_language_country_and_organization_page_by_page()
    {
        foreach (var role in s_all)
        {
            Assert.Equal(
                ["Graph 1", "Graph 2", "Graph 3", "Graph 4", "Graph 5"],
                await site.TitlesAsync(
                    role, "article(where: { article: { countryCode: \"GE\", culture: \"en\" } }, orderBy: { displayText: ASC })"));
            Assert.Equal(
                ["Graph 3", "Graph 4"],
                await site.TitlesAsync(
                    role,
                    $$"""article(where: { article: { countryCode: "GE", culture: "en", organization: "{{Tais}}" } }, """
                + """orderBy: { displayText: ASC }, first: 2, skip: 2)"""));
            Assert.Equal(
                ["Graph 5"],
                await site.TitlesAsync(
                    role,
                    $$"""article(where: { article: { organization: "{{Swan}}" }, displayText_starts_with: "Graph" }, """
                + """orderBy: { displayText: ASC }, first: 2, skip: 4)"""));
            Assert.Equal(
                ["Граф 1"],
                await site.TitlesAsync(role, "article(where: { article: { culture: \"ru\", countryCode_in: [\"GE\", \"AM\"] } })"));
            Assert.Equal(
                ["Граф 1"],
                await site.TitlesAsync(role, "article(where: { localization: { culture: \"ru\" }, article: { countryCode: \"GE\" } })"));
            Assert.Equal(
                ["Tais Plus"],
                await site.TitlesAsync(role, "organization(where: { organization: { countryCode: \"KG\", culture: \"en\" } })"));
            Assert.Empty(await site.TitlesAsync(role, "article(where: { article: { countryCode: \"GE' OR 1=1 --\" } })"));
        }
    }

    [Fact]
    public async Task Drafts_are_given_to_those_who_may_see_them_whatever_is_asked()
    {
        string[] asked =
        [
            "article(status: DRAFT)", "article(status: LATEST)", "article(status: ALL)", "article(status: DRAFT, where: { displayText: "
                + "\"Graph draft\" })",
            "article(status: LATEST, where: { OR: [{ displayText_contains: \"draft\" }, { displayText_contains: \"Черновик\" }] })",
        ];
        foreach (var list in asked)
        {
            foreach (var role in s_readers)
            {
                Assert.DoesNotContain(await site.TitlesAsync(role, list), title => title is "Graph draft" or "Черновик графа");
            }

            Assert.Contains("Graph draft", await site.TitlesAsync(ApiSite.Translator, list));
            Assert.Contains("Graph draft", await site.TitlesAsync(ApiSite.Editor, list));
        }

        // Nor do they take a place on a page, which would tell that one of that title is there.
        Assert.Equal(
            ["Graph 1"],
            await site.TitlesAsync(
                ApiSite.Anonymous,
                "article(status: LATEST, where: { OR: [{ displayText: \"Graph draft\" }, { displayText: \"Graph 1\" }] }, orderBy: { "
                    + "displayText: DESC }, first: 1)"));
    }

    [Fact]
    public async Task The_draft_of_another_language_is_not_given_by_way_of_the_published_one()
    {
        const string query =
            """{ article(where: { displayText: "Graph 2" }) { localization { """
            + """localizations { displayText ... on Article { htmlBody { html } } } """
            + """one: localizations(culture: "ru") { displayText } } } }""";
        foreach (var role in s_all)
        {
            var (status, json) = await site.QueryAsync(role, query);
            Assert.Equal(HttpStatusCode.OK, status);
            var localization = json["data"]!["article"]![0]!["localization"]!;
            var sees = !s_readers.Contains(role);
            Assert.Equal(sees ? ["Graph 2", "Черновик графа"] : ["Graph 2"], Titles(localization["localizations"]!).Order());
            Assert.Equal(sees ? ["Черновик графа"] : [], Titles(localization["one"]!));
            Assert.Equal(
                sees,
                json.ToJsonString().Contains("Secret text of", StringComparison.Ordinal)
                    && localization["localizations"]!.AsArray().Count == 2);
        }
    }

    [Fact]
    public async Task A_contact_who_is_not_to_be_named_is_given_to_those_who_edit_the_item_alone()
    {
        const string query =
            """{ article(where: { displayText_in: ["Graph 1", "Граф 1"] }) { displayText """
            + """article { contacts { name email phone published } } """
            + """localization { localizations { ... on Article { article { contacts { email } } } } } } }""";
        foreach (var role in s_all)
        {
            var text = (await site.QueryAsync(role, query)).Json.ToJsonString();
            Assert.Contains("public.graph@partner.example", text, StringComparison.Ordinal);
            Assert.Equal(role is ApiSite.Editor or ApiSite.Translator, text.Contains(HiddenEmail, StringComparison.Ordinal));
            if (role == ApiSite.Translator)
            {
                // Of the translation, which is a translator's to edit, not of the original.
                var (_, json) = await site.QueryAsync(
                    role, """{ article(where: { displayText: "Graph 1" }) { article { contacts { email } } } }""");
                Assert.DoesNotContain(HiddenEmail, json.ToJsonString(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("{ article(first: -1) { displayText } }", "first: -1")]
    [InlineData("{ article(first: 100000) { displayText } }", "first: 100000")]
    [InlineData("{ article(skip: -1) { displayText } }", "skip: -1")]
    [InlineData(
        "{ article { localization { localizations { ... on Article { localization { localizations { displayText } } } } } } }",
        "ask for them once")]
    [InlineData("{ article { nothing } }", "nothing")]
    [InlineData("{ article(where: { article: { nothing: 1 } }) { displayText } }", "nothing")]
    [InlineData("{ article(where: ", "")]
    [InlineData("", "")]
    [InlineData("mutation { anything }", "")]
    public async Task What_asks_for_too_much_or_nonsense_is_told_so(string query, string told)
    {
        foreach (var role in s_all)
        {
            var (status, json) = await site.QueryAsync(role, query);
            Assert.True(status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized, $"{role}: {status}");
            Assert.Contains(told, json["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Queries_made_to_exhaust_the_site_are_refused_before_anything_is_read()
    {
        var fields = string.Concat(Enumerable.Range(0, 2000).Select(number => $"a{number}: article {{ displayText }} "));
        var nested = "displayText";
        for (var level = 0; level < 12; level++)
        {
            nested = $"localization {{ localizations {{ displayText ... on Article {{ {nested} }} }} }}";
        }

        foreach (var query in
            new[]
            {
                $"{{ {fields} }}",
                $"{{ article {{ {nested} }} }}",
                string.Concat(Enumerable.Repeat("{ a ", 5000)) + string.Concat(Enumerable.Repeat("}", 5000))
            })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await site.QueryAsync(ApiSite.Anonymous, query)).Status);
        }

        var (status, json) = await site.QueryAsync(
            ApiSite.Anonymous, "query($n: Int) { article(first: $n) { displayText } }", new JsonObject { ["n"] = 100000 });
        Assert.True(status == HttpStatusCode.BadRequest, json.ToJsonString());
    }

    [Fact]
    public async Task Nothing_lists_files_people_or_settings()
    {
        foreach (var role in s_all)
        {
            var (_, json) = await site.QueryAsync(role, "{ __schema { queryType { fields { name } } } }");
            Assert.Equal(
                ["article", "contentItem", "me", "menu", "organization", "page", "siteCultures", "translations"],
                json["data"]!["__schema"]!["queryType"]!["fields"]!.AsArray().Select(field => field!["name"]!.GetValue<string>()).Order());
            (var status, json) = await site.QueryAsync(role, "{ mediaAssets(path: \"_Users\", includeSubDirectories: true) { path } }");
            Assert.True(status == HttpStatusCode.BadRequest, json.ToJsonString());
        }
    }

    [Fact]
    public async Task There_are_no_mutations()
    {
        var (_, json) = await site.QueryAsync(
            ApiSite.Editor,
            "{ __schema { mutationType { name } queryType { name } types { name fields { name args { name type { kind ofType { kind "
                + "ofType { kind ofType { name } } } } } } } } }");
        Assert.Null(json["data"]!["__schema"]!["mutationType"]);
    }

    private static IEnumerable<string> Titles(JsonNode list) => list.AsArray().Select(item => item!["displayText"]!.GetValue<string>());

    private static JsonObject Article(string title, string country, string[] organizations, string set, string culture) => new()
    {
        ["ContentType"] = "Article",
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = ContentSet.Id(set), ["Culture"] = culture },
        ["TranslationPart"] = new JsonObject { ["OriginalCulture"] = "en" },
        ["HtmlBodyPart"] = new JsonObject { ["Html"] = $"<p>Secret text of {title}.</p>" },
        ["ArticlePart"] = new JsonObject
        {
            ["CountryCode"] = country,
            ["Organizations"] = new JsonArray([.. organizations.Select(organization => (JsonNode)organization)]),
            ["Contacts"] = new JsonArray(
                ContentSet.Contact("graphhidden", "Hidden Person", HiddenEmail, "+995 555 000000", published: false),
                ContentSet.Contact("graphpublic", "Public Person", "public.graph@partner.example", null, published: true)),
        },
    };
}
