using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The rows of the content list: one a set, filtered, as many as one wants, and with who did what.</summary>
public sealed class ContentRowsTests : IAsyncLifetime
{
    private readonly Newsroom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_set_is_one_row_with_its_languages_until_they_are_asked_for_one_by_one()
    {
        var english = await Newsroom.WriteAsync(_room.Editor, "In two languages");
        var russian = await Newsroom.TranslateAsync(_room.Editor, english, "ru");
        await Newsroom.ChangeAsync(_room.Editor, russian, "На двух языках", "Save");

        Assert.Contains("In two languages", await TitlesAsync("Article", ""));
        Assert.DoesNotContain("На двух языках", await TitlesAsync("Article", ""));
        Assert.Contains("In two languages", await TitlesAsync("Article", "each:language"));
        Assert.Contains("На двух языках", await TitlesAsync("Article", "each:language"));

        // What is asked for is found, in whichever language.
        Assert.Equal(["На двух языках"], await TitlesAsync("Article", "двух"));
        Assert.Contains("На двух языках", await TitlesAsync("Article", "culture:ru"));

        // A translation that has lost its original has a row of its own.
        await Newsroom.ForgeAsync(_room.Editor, $"/Admin/Contents/ContentItems/{english}/Delete");
        Assert.Contains("На двух языках", await TitlesAsync("Article", ""));
    }

    [Fact]
    public async Task Filters_find_what_is_not_translated_has_a_newer_draft_was_published_in_a_year_or_is_by_somebody()
    {
        var translated = await Newsroom.WriteAsync(_room.Editor, "Translated");
        await Newsroom.ChangeAsync(_room.Editor, translated, "Translated");
        await Newsroom.TranslateAsync(_room.Editor, translated, "ru");
        var alone = await Newsroom.WriteAsync(_room.Reporter, "Not translated");
        await Newsroom.ChangeAsync(_room.Editor, alone, "Not translated");

        var missing = await TitlesAsync("Article", "untranslated:ru");
        Assert.Contains("Not translated", missing);
        Assert.DoesNotContain("Translated", missing);

        Assert.DoesNotContain("Not translated", await TitlesAsync("Article", "newer:draft"));
        await Newsroom.ChangeAsync(_room.Editor, alone, "Not translated, changed", "Save");
        Assert.Equal(["Not translated, changed"], await TitlesAsync("Article", "newer:draft"));

        var old = await TitlesAsync("Article", "year:2009");
        Assert.NotEmpty(old);
        Assert.DoesNotContain("Translated", old);
        Assert.Contains("Translated", await TitlesAsync("Article", $"year:{DateTime.UtcNow.Year}"));
        Assert.NotEmpty(await TitlesAsync("Article", "year:nineteen"));

        // The form offers the same, and puts it into the search.
        var list = await _room.Editor.OpenAsync("/Admin/Contents/ContentItems/Article");
        var rita = Option(list, "Swan.Owner", "rita");
        list = await list.SubmitAsync(new() { ["Swan.Owner"] = [rita] }, ("submit.Filter", "go"));
        Assert.Equal(["Not translated, changed"], Titles(list.Page));
        Assert.Equal(rita, ((IHtmlSelectElement)list.Element.QuerySelector("[name='Swan.Owner']")!).Value);
        list = await _room.Editor.OpenAsync("/Admin/Contents/ContentItems/Article");
        list = await list.SubmitAsync(
            new() { ["Swan.Languages"] = [Option(list, "Swan.Languages", "Newer draft")] }, ("submit.Filter", "go"));
        Assert.Equal(["Not translated, changed"], Titles(list.Page));
        Assert.NotNull(Option(list, "Swan.Year", "2009"));
    }

    [Fact]
    public async Task As_many_rows_as_were_chosen_stand_on_a_page_from_then_on_and_other_people_have_theirs()
    {
        for (var i = 0; i < 12; i++)
        {
            await Newsroom.WriteAsync(_room.Editor, $"Row {i}");
        }

        var list = await _room.Editor.OpenAsync("/Admin/Contents/ContentItems/Article");
        Assert.Equal(10, Titles(list.Page).Length);

        await list.SubmitAsync(new() { ["Swan.Rows"] = ["50"] }, ("submit.Filter", "go"));

        list = await _room.Editor.OpenAsync("/Admin/Contents/ContentItems/Article");
        Assert.True(Titles(list.Page).Length > 12);
        Assert.Equal("50", ((IHtmlSelectElement)list.Element.QuerySelector("[name='Swan.Rows']")!).Value);
        Assert.Equal(10, Titles((await _room.Admin.OpenAsync("/Admin/Contents/ContentItems/Article")).Page).Length);
    }

    [Fact]
    public async Task What_is_done_to_the_ticked_rows_keeps_the_search()
    {
        await Newsroom.WriteAsync(_room.Editor, "Ticked one");
        await Newsroom.WriteAsync(_room.Editor, "Ticked two");
        var list = await _room.Editor.OpenAsync("/Admin/Contents/ContentItems?q=Ticked");
        var boxes = list.Page.QuerySelectorAll("[name=itemIds]").Select(box => box.GetAttribute("value")!).ToArray();
        Assert.Equal(2, boxes.Length);

        list = await list.SubmitAsync(
            new() { ["itemIds"] = boxes, ["Options.BulkAction"] = ["PublishNow"] }, ("submit.BulkAction", "go"));

        Assert.Equal("?q=Ticked", list.Url.Query);
        Assert.Equal(["Ticked one", "Ticked two"], Titles(list.Page).Order());
        Assert.True(await _room.IsNewsAsync("Ticked one"));
    }

    [Fact]
    public async Task All_that_was_found_is_done_at_once_unless_the_list_has_changed()
    {
        for (var number = 1; number <= 12; number++)
        {
            await Newsroom.WriteAsync(_room.Editor, $"Heap {number}");
        }

        var list = await _room.Editor.OpenAsync("/Admin/Contents/ContentItems/Article?q=Heap&pagesize=10");
        var boxes = list.Page.QuerySelectorAll("[name=itemIds]").Select(box => box.GetAttribute("value")!).ToArray();
        var all = list.Page.QuerySelector("[name=SwanAllFound]")!;
        Assert.Equal(10, boxes.Length);
        Assert.Equal("12", all.GetAttribute("value"));
        Assert.True(all.HasAttribute("disabled"));
        await Newsroom.WriteAsync(_room.Editor, "Heap 13");
        var values = new Dictionary<string, string[]>
        {
            ["itemIds"] = boxes,
            ["SwanAllFound"] = ["12"],
            ["Options.BulkAction"] = ["PublishNow"],
        };

        var refused = await list.SubmitAsync(values, ("submit.BulkAction", "go"));
        Assert.Contains("The list has changed since you opened it.", refused.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await _room.IsNewsAsync("Heap 1<"));

        values["SwanAllFound"] = ["13"];
        list = await list.SubmitAsync(values, ("submit.BulkAction", "go"));
        Assert.Equal("?q=Heap", list.Url.Query);
        Assert.Null((await _room.Editor.OpenAsync("/Admin/Contents/ContentItems/Article?q=Heap status:Draft")).Page
            .QuerySelector("[name=itemIds]"));
        Assert.NotNull(list.Page.QuerySelector("[name=itemIds]"));
    }

    [Fact]
    public async Task All_that_was_found_is_refused_if_one_is_not_for_this_person_and_a_second_press_does_nothing()
    {
        await Newsroom.WriteAsync(_room.Reporter, "Pile 1");
        var published = await Newsroom.WriteAsync(_room.Reporter, "Pile 2");
        await Newsroom.ChangeAsync(_room.Editor, published, "Pile 2");

        Newsroom.AssertRefused(await RemoveAsync(_room.Reporter));
        Assert.Equal(2, await FoundAsync());

        Assert.Equal(HttpStatusCode.OK, (await RemoveAsync(_room.Editor)).Status);
        Assert.Equal(0, await FoundAsync());

        await Newsroom.WriteAsync(_room.Reporter, "Pile 3");
        var (_, _, again) = await RemoveAsync(_room.Editor);
        Assert.Contains("The list has changed since you opened it.", again, StringComparison.Ordinal);
        Assert.Equal(1, await FoundAsync());

        Task<(HttpStatusCode Status, Uri Url, string Body)> RemoveAsync(AdminSession session) => Newsroom.ForgeAsync(
            session,
            "/Admin/Contents/ContentItems/Article",
            ("SwanAllFound", "2"),
            ("Options.OriginalSearchText", "Pile"),
            ("Options.BulkAction", "Remove"),
            ("submit.BulkAction", "go"));

        async Task<int> FoundAsync() => (await _room.Editor.OpenAsync("/Admin/Contents/ContentItems/Article?q=Pile")).Page
            .QuerySelectorAll("[name=itemIds]").Length;
    }

    [Fact]
    public async Task Who_created_an_item_is_told_from_who_changed_it_last()
    {
        var id = await Newsroom.WriteAsync(_room.Reporter, "Whose is it");
        Assert.Equal(["By rita"], await PeopleAsync("Whose is it"));

        await Newsroom.ChangeAsync(_room.Editor, id, "Whose is it", "Save");

        Assert.Equal(["Last changed by eva", "Created by rita"], await PeopleAsync("Whose is it"));
    }

    private static string[] Titles(IDocument list) =>
        [.. list.QuerySelectorAll(".contentitem").Select(item => item.TextContent.Trim())];

    private static string Option(AdminForm list, string name, string text) =>
        ((IHtmlSelectElement)list.Element.QuerySelector($"[name='{name}']")!).Options.Single(option => option.Text == text).Value;

    private async Task<string[]> TitlesAsync(string type, string search) => Titles(await PageAsync(type, search));

    private async Task<string[]> PeopleAsync(string title) =>
        [.. (await PageAsync("Article", title)).QuerySelectorAll(".swan-people").Select(people => people.TextContent.Trim())];

    private async Task<IDocument> PageAsync(string type, string search) => new HtmlParser().ParseDocument(
        await _room.Editor.GetAsync($"/Admin/Contents/ContentItems/{type}?q={Uri.EscapeDataString(search)}&pagesize=100"));
}
