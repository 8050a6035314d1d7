using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What is left of a person who withdrew consent: nothing that a search of the whole data folder finds.</summary>
[Collection(ApiSiteTests.Name)]
public sealed class WithdrawalTests(ApiSite site)
{
    [Fact]
    public async Task A_person_withdrawn_in_Russian_is_gone_from_pages_APIs_old_versions_audit_trail_and_logs()
    {
        const string name = "Zulfiya Withdrawn-Person";
        const string email = "zulfiya.w@private.example";
        var english = await PublishAsync(name, email, "withdrawnset", "en", "A seminar with Zulfiya");
        var russian = await PublishAsync(name, email, "withdrawnset", "ru", "Семинар с Зульфией");
        // A newer draft, an old version, a deleted item, another type.
        await site.StoreAsync(
            new JsonObject
            {
                ["ContentItemId"] = english,
                ["ContentType"] = "Article",
                ["ArticlePart"] = new JsonObject { ["Lead"] = "Second." },
            });
        await site.StoreAsync(
            new JsonObject
            {
                ["ContentItemId"] = english,
                ["ContentType"] = "Article",
                ["ArticlePart"] = new JsonObject { ["Lead"] = "Third." },
            },
            draft: true);
        var organization = await site.StoreAsync(new JsonObject
        {
            ["ContentType"] = "Organization",
            ["TitlePart"] = new JsonObject { ["Title"] = "Zulfiya's organization" },
            ["OrganizationPart"] = new JsonObject
            {
                ["Contacts"] = new JsonArray(
                    ContentSet.Contact("zw", name.ToUpperInvariant(), email.ToUpperInvariant(), "+992 555", published: true)),
            },
        });
        var deleted = await PublishAsync(name, email, "withdrawngone", "en", "Deleted before");
        using (var answer = await site[ApiSite.Editor].DeleteAsync($"/api/content/{deleted}", TestContext.Current.CancellationToken))
        {
            answer.EnsureSuccessStatusCode();
        }

        var mentioned = await site.StoreAsync(new JsonObject
        {
            ["ContentType"] = "Page",
            ["TitlePart"] = new JsonObject { ["Title"] = "Thanks" },
            ["HtmlBodyPart"] = new JsonObject { ["Html"] = "<p>Thanks to <b>Zulfiya</b> Withdrawn-Person.</p>" },
        });
        Assert.NotEmpty(Holding(email));
        Assert.Contains(email, (await site.GetAsync(ApiSite.Anonymous, english)).Body, StringComparison.OrdinalIgnoreCase);

        using var editor = await RussianAdminTests.SignInAsync(site.Host, "ru");
        foreach (var searched in new[] { "zulfiya.W@", "ZULFIYA withdrawn" })
        {
            var found = await SearchAsync(editor, searched);
            Assert.Contains(english, found.Page.Body!.InnerHtml, StringComparison.Ordinal);
            Assert.Contains(russian, found.Page.Body!.InnerHtml, StringComparison.Ordinal);
            Assert.Contains(organization, found.Page.Body!.InnerHtml, StringComparison.Ordinal);
            Assert.Contains(mentioned, found.Page.Body!.InnerHtml, StringComparison.Ordinal);
        }

        var done = await WithdrawAsync(editor, email, name);

        // Where a text still names the person is told, the contact is nowhere.
        Assert.Contains("Контакта с таким именем или почтой не нашлось.", done.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(mentioned, done.Page.Body!.InnerHtml, StringComparison.Ordinal);
        var record = done.Page.QuerySelectorAll("tbody tr")
            .First(row => row.TextContent.Contains("Z. W.", StringComparison.Ordinal)).TextContent;
        Assert.Contains("z…@p…", record, StringComparison.Ordinal);
        Assert.Contains(OrchardHost.AdminName, record, StringComparison.Ordinal);
        foreach (var page in (await Crawl.RunAsync(site[ApiSite.Anonymous])).Values)
        {
            Assert.DoesNotContain(email, page.Body, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var role in new[] { ApiSite.Anonymous, ApiSite.Editor })
        {
            var (_, json) = await site.QueryAsync(
                role,
                "{ article(status: ALL) { article { contacts { name email } } } organization { organization { contacts { name email } } } "
                    + "}");
            Assert.DoesNotContain(email, json.ToJsonString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(email, (await site.GetAsync(role, english)).Body, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var id in new[] { english, russian, organization })
        {
            Assert.DoesNotContain(email, await site.Admin.GetAsync(Newsroom.EditPath(id)), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Empty(Holding(email));
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(ApiSite.Anonymous, russian)).Status);
        Assert.Contains("A seminar with Zulfiya", await site.Admin.GetAsync("/Admin/AuditTrail?pageSize=100"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_without_an_address_is_known_by_the_name_and_nobody_else_is_touched()
    {
        var id = await site.StoreAsync(
            Article(
                "noaddress", "en", "Three people", "Nameonly Person", null, ("Nameonly Person", "other@partner.example"),
                ("Somebody Else", null)));

        using var editor = await RussianAdminTests.SignInAsync(site.Host, "en");
        await WithdrawAsync(editor, "", "nameonly person");

        var contacts = JsonNode.Parse((await site.GetAsync(ApiSite.Editor, id)).Body)!["ArticlePart"]!["Contacts"]!.AsArray();
        Assert.Equal(["other@partner.example", null], contacts.Select(contact => contact!["Email"]?.GetValue<string>()));
    }

    [Fact]
    public async Task A_withdrawal_that_is_repeated_finds_nothing_records_nothing_and_says_so()
    {
        await PublishAsync("Once Only", "once.only@private.example", "onceonlyset", "en", "Withdrawn once");
        using var editor = await RussianAdminTests.SignInAsync(site.Host, "en");

        var done = await WithdrawAsync(editor, "once.only@private.example", "Once Only");
        Assert.Equal("/Admin/Newsroom/Consent", done.Url.AbsolutePath);
        Assert.Contains("Once Only", done.Page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("deleted everywhere", Notices(done), StringComparison.Ordinal);
        var records = done.Page.QuerySelectorAll("tbody tr").Length;

        // Reloaded, the page has forgotten the person.
        Assert.DoesNotContain("Once Only", await editor.GetAsync(done.Url.AbsolutePath), StringComparison.Ordinal);
        var again = await WithdrawAsync(editor, "once.only@private.example", "Once Only");
        Assert.Contains("No contact with this name or email was found", Notices(again), StringComparison.Ordinal);
        Assert.DoesNotContain("deleted everywhere", Notices(again), StringComparison.Ordinal);
        Assert.Equal(records, again.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Every_place_that_mentions_a_person_is_found()
    {
        const string name = "Mavluda Everywhere";
        const string slug = "mavluda-everywhere";
        (string Type, string Part, string Json)[] places =
        [
            (
                "Organization", "OrganizationPart",
                $$"""{ "Profiles": [{ "Network": "Telegram", "Url": "https://t.me/a", "Name": "{{name}}" }] }"""),
            ("Organization", "OrganizationPart", $$"""{ "Profiles": [{ "Network": "Telegram", "Url": "https://t.me/{{slug}}" }] }"""),
            ("Organization", "OrganizationPart", $$"""{ "Website": "https://{{slug}}.example" }"""),
            ("Organization", "OrganizationPart", $$"""{ "ShortName": "{{name}}" }"""),
            ("Organization", "OrganizationPart", $$"""{ "City": "{{name}}" }"""),
            ("Article", "ArticlePart", $$"""{ "Places": ["Osh", "House of {{name}}"] }"""),
            ("Article", "ArticlePart", $$"""{ "MoreInfo": { "Url": "https://partner.example/{{slug}}" } }"""),
            ("Article", "ArticlePart", $$"""{ "Image": { "Path": "{{slug}}.png", "AltText": "A hall" } }"""),
        ];
        var ids = new List<string>();
        foreach (var (type, part, json) in places)
        {
            ids.Add(
                await site.StoreAsync(
                    new JsonObject
                    {
                        ["ContentType"] = type,
                        ["TitlePart"] = new JsonObject { ["Title"] = $"Place {ids.Count}" },
                        [part] = JsonNode.Parse(json),
                    }));
        }

        var menus = new[]
        {
            ContentSet.Menu("xa", "A menu", (name, "en/about")),
            ContentSet.Menu("xb", "A menu", ("Our friend", $"en/news/{slug}"))
        };
        var recipe = new JsonObject
        {
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. menus]) }),
        };
        await (await site.Admin.OpenAsync("/Admin/DeploymentPlan/Import/Json")).SubmitAsync(new() { ["Json"] = [recipe.ToJsonString()] });
        ids.AddRange(menus.Select(menu => menu["ContentItemId"]!.GetValue<string>()));

        using var editor = await RussianAdminTests.SignInAsync(site.Host, "en");
        var found = (await SearchAsync(editor, name)).Page;
        Assert.All(ids, id => Assert.NotNull(found.QuerySelector($"article a[href*='{id}']")));
    }

    [Fact]
    public async Task Unticking_in_one_language_hides_the_person_from_readers_in_all()
    {
        const string email = "unticked@private.example";
        var english = await PublishAsync("Unticked Person", email, "untickedset", "en", "Unticked in English");
        var russian = await PublishAsync("Unticked Person", email, "untickedset", "ru", "Снято по-русски");
        await site.StoreAsync(
            new JsonObject
            {
                ["ContentItemId"] = english,
                ["ContentType"] = "Article",
                ["ArticlePart"] = new JsonObject { ["Lead"] = "A draft of it." },
            },
            draft: true);

        // As a draft, in the other language: consent does not wait for publication.
        var form = await site.Admin.OpenAsync(Newsroom.EditPath(russian));
        Assert.Empty(
            (await form.SubmitAsync(
                    new() { ["ArticlePart.Contacts[0].Published"] = ["false"] }, ("submit.Save", "submit.SaveAndContinue"))).Errors);

        foreach (var page in (await Crawl.RunAsync(site[ApiSite.Anonymous])).Values)
        {
            Assert.DoesNotContain(email, page.Body, StringComparison.Ordinal);
        }

        foreach (var role in new[] { ApiSite.Anonymous, ApiSite.Reporter })
        {
            foreach (var id in new[] { english, russian })
            {
                Assert.DoesNotContain(email, (await site.GetAsync(role, id)).Body, StringComparison.Ordinal);
            }

            var (_, json) = await site.QueryAsync(role, "{ article(status: ALL) { article { contacts { email } } } }");
            Assert.DoesNotContain(email, json.ToJsonString(), StringComparison.Ordinal);
        }

        var edited = await site.Admin.OpenAsync(Newsroom.EditPath(english));
        Assert.Null(edited.Element.QuerySelector("[name='ArticlePart.Contacts[0].Published'][checked]"));
    }

    [Fact]
    public async Task However_a_name_is_written_it_is_the_same_person()
    {
        string[] names = ["Алёна Переписанная", "алена переписанная", "Але\u0308на Пере\u00ADписанная", "АЛЁНА\u00A0 ПЕРЕПИСАННАЯ\u200B"];
        string[] bodies = [.. names, "Алё&shy;на&nbsp;Переписанная", "<b>Алё</b>на&#8203; Переписанная"];
        var contacts = new List<string>();
        foreach (var name in names)
        {
            contacts.Add(await site.StoreAsync(Article($"folded{contacts.Count}", "ru", $"Контакт {contacts.Count}", name, null)));
        }

        var pages = new List<string>();
        foreach (var body in bodies)
        {
            pages.Add(await site.StoreAsync(new JsonObject
            {
                ["ContentType"] = "Page",
                ["TitlePart"] = new JsonObject { ["Title"] = $"Упоминание {pages.Count}" },
                ["HtmlBodyPart"] = new JsonObject { ["Html"] = $"<p>Была {body}.</p>" },
            }));
        }

        using var editor = await RussianAdminTests.SignInAsync(site.Host, "ru");
        foreach (var searched in names)
        {
            var found = Assert.Single((await SearchAsync(editor, searched)).Page.QuerySelectorAll("article"));
            Assert.All([.. contacts, .. pages], id => Assert.NotNull(found.QuerySelector($"a[href*='{id}']")));
        }

        var done = (await WithdrawAsync(editor, "", names[1])).Page.QuerySelector("article")!;

        Assert.All(pages, id => Assert.NotNull(done.QuerySelector($"a[href*='{id}']")));
        foreach (var id in contacts)
        {
            Assert.Empty(JsonNode.Parse((await site.GetAsync(ApiSite.Editor, id)).Body)!["ArticlePart"]!["Contacts"]!.AsArray());
        }
    }

    [Fact]
    public async Task A_past_version_brings_nobody_back_who_no_longer_agrees()
    {
        (string Name, string? Email)[] others = [
            ("Still Named", "still.named@private.example"), ("Deleted Since", "deleted.since@private.example")
        ];
        var english = await site.StoreAsync(
            Article("restoredset", "en", "To be restored", "Unticked Since", "unticked.since@private.example", others));
        var russian = await site.StoreAsync(
            Article("restoredset", "ru", "Восстановится", "Unticked Since", "unticked.since@private.example", others));
        var form = await site.Admin.OpenAsync(Newsroom.EditPath(russian));
        Assert.Empty((await form.SubmitAsync(
            new()
            {
                ["ArticlePart.Contacts[0].Published"] = ["false"],
                ["ArticlePart.Contacts[2].Name"] = [""],
                ["ArticlePart.Contacts[2].Email"] = [""],
                ["ArticlePart.Contacts[2].Phone"] = [""],
            },
            ("submit.Save", "submit.SaveAndContinue"))).Errors);

        await Newsroom.RestoreAsync(site.Admin, english, "Published");

        form = await site.Admin.OpenAsync(Newsroom.EditPath(english));
        Assert.Equal(
            ["unticked.since@private.example", "still.named@private.example", "deleted.since@private.example"],
            Enumerable.Range(0, 3).Select(row => FormsTests.Value(form, $"ArticlePart.Contacts[{row}].Email")));
        Assert.Equal(
            [false, true, false],
            Enumerable.Range(0, 3)
                .Select(row => form.Element.QuerySelector($"[name='ArticlePart.Contacts[{row}].Published'][checked]") is not null));
        Assert.Empty((await Newsroom.ChangeAsync(site.Admin, english, "Restored")).Errors);
        foreach (var id in new[] { english, russian })
        {
            var shown = (await site.GetAsync(ApiSite.Anonymous, id)).Body;
            Assert.Contains("still.named@", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("unticked.since@", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("deleted.since@", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_deleted_comes_back_naming_nobody()
    {
        var id = await PublishAsync("Deleted With It", "deleted.with.it@private.example", "restoreddeleted", "en", "Deleted and restored");
        using (var answer = await site[ApiSite.Editor].DeleteAsync($"/api/content/{id}", TestContext.Current.CancellationToken))
        {
            answer.EnsureSuccessStatusCode();
        }

        await Newsroom.RestoreAsync(site.Admin, id, "Removed");

        var form = await site.Admin.OpenAsync(Newsroom.EditPath(id));
        Assert.Equal("Deleted With It", FormsTests.Value(form, "ArticlePart.Contacts[0].Name"));
        Assert.Null(form.Element.QuerySelector("[name='ArticlePart.Contacts[0].Published'][checked]"));
    }

    private static JsonObject Article(
        string set, string culture, string title, string name, string? email, params (string Name, string? Email)[] others) => new()
        {
            ["ContentType"] = "Article",
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = ContentSet.Id(set), ["Culture"] = culture },
            ["TranslationPart"] = new JsonObject { ["OriginalCulture"] = "en" },
            ["ArticlePart"] = new JsonObject
            {
                ["Contacts"] = new JsonArray([.. others.Prepend((name, email)).Select((person, number) =>
                ContentSet.Contact($"{set}{number}", person.Item1, person.Item2, "+992 555 000000", published: true))]),
            },
        };

    private Task<string> PublishAsync(string name, string email, string set, string culture, string title) =>
        site.StoreAsync(Article(set, culture, title, name, email));

    private static string Notices(AdminForm form) =>
        string.Concat(form.Page.QuerySelectorAll(".toast-body").Select(notice => notice.TextContent));

    private static async Task<AdminForm> SearchAsync(AdminSession session, string text) => await session.PostAsync(
        "/Admin/Newsroom/Consent/Search", new() { ["search"] = text, ["__RequestVerificationToken"] = await TokenAsync(session) });

    private static async Task<AdminForm> WithdrawAsync(AdminSession session, string email, string name) => await session.PostAsync(
        "/Admin/Newsroom/Consent/Withdraw", new()
        {
            ["email"] = email,
            ["name"] = name,
            ["confirmed"] = "true",
            ["__RequestVerificationToken"] = await TokenAsync(session),
        });

    private static async Task<string> TokenAsync(AdminSession session) =>
        (await session.OpenAsync("/Admin/Newsroom/Consent")).Page.QuerySelector(
            "form[action*='Consent'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;

    // Files as they are, pages of the database that are no longer used and its journals too.
    private string[] Holding(string text) =>
        [.. Directory.GetFiles(site.Host.DataFolder, "*", SearchOption.AllDirectories).Where(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd().Contains(text, StringComparison.OrdinalIgnoreCase);
        })];
}
