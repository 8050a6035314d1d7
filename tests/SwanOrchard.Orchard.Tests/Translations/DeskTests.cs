using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard.Translations;

/// <summary>The translation desk says how each item stands in each language.</summary>
[Collection(NewsroomTests.Name)]
public sealed class DeskTests(Newsroom room)
{
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");
    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");

    [Fact]
    public async Task An_article_goes_from_missing_to_draft_to_current_to_outdated_and_back_by_undoing()
    {
        const string title = "All the way on the desk";
        var english = await Newsroom.WriteAsync(room.Editor, title);
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, title));
        await Newsroom.ChangeAsync(room.Editor, english, title);
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, title));
        Assert.Equal("Original", await Desk.StateAsync(room.Translator, title, "en"));

        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        Assert.Equal("Draft", await Desk.StateAsync(room.Translator, title));
        await PublishAsync(room.Translator, russian, "Весь путь");
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));

        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["A new lead."] }, s_save);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));
        await SubmitAsync(room.Editor, english, [], s_publish);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));

        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = [""] }, s_publish);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));

        // What is not text takes no part.
        await SubmitAsync(
            room.Editor,
            english,
            new() { ["ArticlePart.EventStart"] = ["2009-05-15"], ["ArticlePart.CountryCode"] = ["KG"] },
            s_publish);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));
    }

    [Fact]
    public async Task A_cell_leads_to_the_one_next_thing_that_the_person_may_do()
    {
        const string title = "Where cells lead";
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await Newsroom.ChangeAsync(room.Editor, english, title);

        Assert.Contains($"contentItemId={english}", await LinkAsync(room.Translator, title, "ru"), StringComparison.Ordinal);
        Assert.Contains("ContentLocalization", await LinkAsync(room.Translator, title, "ru"), StringComparison.Ordinal);
        Assert.Null(await LinkAsync(room.Translator, title, "en"));
        Assert.Contains(english, await LinkAsync(room.Editor, title, "en"), StringComparison.Ordinal);

        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        Assert.Contains(Newsroom.EditPath(russian), await LinkAsync(room.Translator, title, "ru"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_is_for_editors_and_translators()
    {
        Newsroom.AssertRefused(await room.Reporter.TryAsync("/Admin/Translations"));
        Newsroom.AssertRefused(
            await Newsroom.ForgeAsync(room.Reporter, "/Admin/Translations/Change", ("what", "NotWanted"), ("sets", "x")));
        foreach (var session in new[] { room.Admin, room.Editor, room.Translator })
        {
            Assert.Equal(HttpStatusCode.OK, (await session.TryAsync("/Admin/Translations")).Status);
            Assert.Contains("/Admin/Translations", await session.GetAsync("/Admin"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("/Admin/Translations", await room.Reporter.GetAsync("/Admin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_is_marked_as_current_without_a_word_changed_and_another_is_not_wanted()
    {
        var (outdated, missing) = ("Marked as current", "Not wanted at all");
        var english = await Newsroom.WriteAsync(room.Editor, outdated);
        await Newsroom.ChangeAsync(room.Editor, english, outdated);
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        await PublishAsync(room.Translator, russian, "Отмечен");
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["A new lead."] }, s_publish);
        var other = await Newsroom.WriteAsync(room.Editor, missing);
        await Newsroom.ChangeAsync(room.Editor, other, missing);

        await Desk.DoAsync(room.Translator, "MarkCurrent", "", outdated, missing);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, outdated));
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, missing));

        await Desk.DoAsync(room.Translator, "NotWanted", "ru", outdated, missing);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, outdated));
        Assert.Equal("NotWanted", await Desk.StateAsync(room.Translator, missing));

        await Desk.DoAsync(room.Editor, "Wanted", "", missing);
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, missing));
    }

    [Fact]
    public async Task Filters_list_what_they_say_and_odd_addresses_are_no_errors()
    {
        const string title = "Found by filters Ёлка";
        await Newsroom.WriteAsync(room.Editor, title);

        Assert.NotNull(await Desk.RowAsync(room.Editor, title, "&State=Missing"));
        Assert.NotNull(await Desk.RowAsync(room.Editor, title, "&State=Missing&Language=ru&Type=Article"));
        Assert.Null(await Desk.RowAsync(room.Editor, title, "&State=Current"));
        Assert.Null(await Desk.RowAsync(room.Editor, title, "&Type=Page"));
        Assert.Null(await Desk.RowAsync(room.Editor, title, "&Days=7"));
        Assert.Null(await Desk.RowAsync(room.Editor, title, "&Language=en"));
        Assert.NotNull(await Desk.RowAsync(room.Editor, title, "&State=nonsense&Days=x&Page=-3"));
        var folded = (await room.Editor.OpenAsync("/Admin/Translations?Text=елка%20FILTERS")).Page;
        Assert.Single(folded.QuerySelectorAll("[data-swan-set]"), row => row.TextContent.Contains(title, StringComparison.Ordinal));
        foreach (var query in new[] { "Page=99999", "Text=%25_'%22%5C", "Text=" + new string('x', 500), "Language=xx&Type=%00" })
        {
            Assert.Equal(HttpStatusCode.OK, (await room.Editor.TryAsync("/Admin/Translations?" + query)).Status);
        }
    }

    [Fact]
    public async Task The_set_follows_an_item_that_is_unpublished_discarded_or_deleted()
    {
        const string title = "Comings and goings";
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await Newsroom.ChangeAsync(room.Editor, english, title);
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");
        await PublishAsync(room.Editor, russian, "Приход и уход");

        await SubmitAsync(room.Editor, russian, new() { ["ArticlePart.Lead"] = ["Черновик"] }, s_save);
        Assert.Contains("with a newer draft", (await Desk.RowAsync(room.Editor, title))!.TextContent, StringComparison.Ordinal);
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{russian}/DiscardDraft");
        Assert.DoesNotContain("with a newer draft", (await Desk.RowAsync(room.Editor, title))!.TextContent, StringComparison.Ordinal);

        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{russian}/Unpublish");
        Assert.Equal("Draft", await Desk.StateAsync(room.Editor, title));
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{russian}/Delete");
        Assert.Equal("Missing", await Desk.StateAsync(room.Editor, title));
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{english}/Delete");
        Assert.Null(await Desk.StateAsync(room.Editor, title));
    }

    [Fact]
    public async Task Of_what_came_with_the_recipe_nobody_knows_the_base_until_it_is_marked_as_current_up_to_a_day()
    {
        var before = (await room.Editor.OpenAsync("/Admin/Translations?State=Unknown&Language=ru&Type=Organization")).Page;
        Assert.NotEmpty(before.QuerySelectorAll("[data-swan-set]"));
        Assert.All(
            before.QuerySelectorAll("[data-swan-set] [data-swan-culture=ru]"),
            cell => Assert.Equal("Unknown", cell.GetAttribute("data-swan-state")));
        Assert.Contains("% translated", before.QuerySelector(".swan-coverage")!.TextContent, StringComparison.Ordinal);
        await Newsroom.ForgeAsync(room.Editor, "/Admin/Translations/MarkOld", ("into", "ru"), ("before", "1999-01-01"));
        await Newsroom.ForgeAsync(room.Editor, "/Admin/Translations/MarkOld", ("into", "ru"), ("before", "nonsense"));
        await Newsroom.ForgeAsync(room.Editor, "/Admin/Translations/MarkOld", ("into", "xx"), ("before", "2999-01-01"));
        Newsroom.AssertRefused(
            await Newsroom.ForgeAsync(room.Reporter, "/Admin/Translations/MarkOld", ("into", "ru"), ("before", "2999-01-01")));
        Assert.Equal(
            before.QuerySelectorAll("[data-swan-set]").Length,
            (await room.Editor.OpenAsync("/Admin/Translations?State=Unknown&Language=ru&Type=Organization")).Page
                .QuerySelectorAll("[data-swan-set]").Length);

        await Newsroom.ForgeAsync(room.Editor, "/Admin/Translations/MarkOld", ("into", "ru"), ("before", "2999-01-01"));
        Assert.Empty((await room.Editor.OpenAsync("/Admin/Translations?State=Unknown&Language=ru&Type=Organization")).Page
            .QuerySelectorAll("[data-swan-set]"));
        Assert.NotEmpty((await room.Editor.OpenAsync("/Admin/Translations?State=Current&Language=ru&Type=Organization")).Page
            .QuerySelectorAll("[data-swan-set]"));
    }

    [Fact]
    public async Task The_card_on_the_dashboard_counts_and_names_what_is_behind()
    {
        const string title = "Behind on the card";
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await Newsroom.ChangeAsync(room.Editor, english, title);
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        await PublishAsync(room.Translator, russian, "Отстал");
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["A new lead."] }, s_publish);

        var card = (await room.Translator.OpenAsync("/Admin")).Page.QuerySelectorAll(".swan-card")
            .Single(card => card.QuerySelector("h2")!.TextContent.Trim() == "Translations");
        Assert.Contains("Outdated", card.QuerySelector(".swan-coverage")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(card.QuerySelectorAll(".swan-card-rows a[href*='/Edit']"));
        Assert.DoesNotContain(
            (await room.Reporter.OpenAsync("/Admin")).Page.QuerySelectorAll(".swan-card h2"),
            heading => heading.TextContent.Trim() == "Translations");
    }

    [Fact]
    public async Task An_editor_makes_a_translation_the_original_and_a_translator_may_not()
    {
        const string title = "Now a translation";
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await Newsroom.ChangeAsync(room.Editor, english, title);
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        await PublishAsync(room.Translator, russian, "Теперь оригинал");
        var set = (await Desk.RowAsync(room.Editor, title))!.GetAttribute("data-swan-set")!;
        const string make = "/Admin/Translations/MakeOriginal";
        Assert.DoesNotContain(make, await room.Translator.GetAsync(Newsroom.EditPath(russian)), StringComparison.Ordinal);
        Assert.Contains(make, await room.Editor.GetAsync(Newsroom.EditPath(russian)), StringComparison.Ordinal);
        Newsroom.AssertRefused(await Newsroom.ForgeAsync(room.Translator, make, ("set", set), ("culture", "ru")));

        await Newsroom.ForgeAsync(room.Editor, make, ("set", set), ("culture", "ru"));

        Assert.Equal("Current", await Desk.StateAsync(room.Translator, "Теперь оригинал", "en"));
        Assert.Equal("Original", await Desk.StateAsync(room.Translator, "Теперь оригинал", "ru"));
        Newsroom.AssertRefused(await room.Translator.TryAsync(Newsroom.EditPath(russian)));
        await SubmitAsync(room.Editor, russian, new() { ["ArticlePart.Lead"] = ["Новый лид."] }, s_publish);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, "Теперь оригинал", "en"));
        var form = await room.Translator.OpenAsync(Newsroom.EditPath(english));
        Assert.Contains(
            "Новый лид.", form.Page.QuerySelector("[data-swan-original='ArticlePart.Lead'] ins")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_are_told_of_a_translation_that_is_behind_if_the_site_wants_that_until_it_is_marked_as_current()
    {
        const string title = "Told to readers";
        const string path = "/ru/news/soobshchaetsia";
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await Newsroom.ChangeAsync(room.Editor, english, title);
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        await SubmitAsync(
            room.Translator,
            russian,
            new() { ["TitlePart.Title"] = ["Сообщается"], ["AutoroutePart.Path"] = [path[1..]], ["HtmlBodyPart.Html"] = ["<p>Т</p>"] },
            s_publish);
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["A new lead."] }, s_publish);
        Assert.DoesNotContain("отстаёт", (await CrawledPage.GetAsync(room.Reader, path)).Body, StringComparison.Ordinal);

        await TellAsync("true");
        var page = (await CrawledPage.GetAsync(room.Reader, path)).Body;
        Assert.Contains("Этот перевод отстаёт от оригинала", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/en/news/told-to-readers\" hreflang=\"en\"", page, StringComparison.Ordinal);

        await Desk.DoAsync(room.Translator, "MarkCurrent", "ru", title);
        Assert.DoesNotContain("отстаёт", (await CrawledPage.GetAsync(room.Reader, path)).Body, StringComparison.Ordinal);
        await TellAsync("false");
    }

    private async Task TellAsync(string value)
    {
        var form = await room.Admin.OpenAsync("/Admin/Settings/newsroom");
        form = await form.SubmitAsync(new()
        {
            [form.Element.QuerySelector("[name$='.TellsOfOutdatedTranslations']")!.GetAttribute("name")!] = [value],
        });
        Assert.Empty(form.Errors);
    }

    private static Task PublishAsync(AdminSession session, string id, string title) => SubmitAsync(
        session, id, new() { ["TitlePart.Title"] = [title], ["HtmlBodyPart.Html"] = ["<p>Текст.</p>"] }, s_publish);

    private static async Task SubmitAsync(
        AdminSession session, string id, Dictionary<string, string[]> values, (string, string) button)
    {
        var form = await (await session.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(values, button);
        Assert.Empty(form.Errors);
    }

    private static async Task<string?> LinkAsync(AdminSession session, string title, string culture) =>
        (await Desk.RowAsync(session, title))!.QuerySelector($"[data-swan-culture={culture}] a")?.GetAttribute("href");
}
