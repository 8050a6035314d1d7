using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Two people on one item: only what somebody changed goes on top of what the other saved.</summary>
[Collection(NewsroomTests.Name)]
public sealed class ConflictTests(Newsroom room)
{
    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task Facts_that_one_left_alone_stay_as_the_other_saved_them()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Merged");
        await SubmitAsync(room.Editor, id, new() { ["ArticlePart.EventStart"] = ["2009-05-15"], ["ArticlePart.Lead"] = ["Old lead."] });
        var open = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        await SubmitAsync(room.Admin, id, new()
        {
            ["ArticlePart.EventStart"] = ["2029-05-15"],
            ["ArticlePart.Lead"] = ["Their lead."],
            ["ArticlePart.Contacts[0].Name"] = ["Theirs"],
        });

        var told = await open.SubmitAsync(
            new() { ["TitlePart.Title"] = ["Merged by me"], ["ArticlePart.Lead"] = ["My lead."] }, s_save);

        Assert.Contains(told.Errors, error =>
            error.StartsWith($"{OrchardHost.AdminName} saved this item on ", StringComparison.Ordinal));
        Assert.Equal(
            ["ArticlePart.Contacts", "ArticlePart.EventStart", "ArticlePart.Lead", "TitlePart.Title"],
            told.Page.QuerySelectorAll("[data-swan-difference]").Select(row => row.GetAttribute("data-swan-difference")!).Order());
        var lead = told.Page.QuerySelector("[data-swan-difference='ArticlePart.Lead']")!.TextContent;
        Assert.Contains("Their lead.", lead, StringComparison.Ordinal);
        Assert.Contains("My lead.", lead, StringComparison.Ordinal);
        Assert.Contains("you both changed it", lead, StringComparison.Ordinal);
        Assert.Equal("2029-05-15", FormsTests.Value(told, "ArticlePart.EventStart"));
        Assert.Equal("My lead.", FormsTests.Value(told, "ArticlePart.Lead"));

        // Not by pressing once more alone.
        var again = await told.SubmitAsync([], s_save);
        Assert.NotEmpty(again.Errors);
        Assert.Equal("Merged", await room.TitleAsync(id));

        var saved = await again.SubmitAsync(new() { ["EditConflict.Replace"] = ["true"] }, s_save);
        Assert.Empty(saved.Errors);
        saved = await room.Admin.OpenAsync(Newsroom.EditPath(id));
        Assert.Equal("Merged by me", FormsTests.Value(saved, "TitlePart.Title"));
        Assert.Equal("My lead.", FormsTests.Value(saved, "ArticlePart.Lead"));
        Assert.Equal("2029-05-15", FormsTests.Value(saved, "ArticlePart.EventStart"));
        Assert.Equal("Theirs", FormsTests.Value(saved, "ArticlePart.Contacts[0].Name"));
    }

    [Fact]
    public async Task Saving_the_same_again_is_no_conflict()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "The same again");
        var open = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        await SubmitAsync(room.Admin, id, []);
        Assert.Empty((await open.SubmitAsync(new() { ["TitlePart.Title"] = ["Mine"] }, s_save)).Errors);
        Assert.Equal("Mine", await room.TitleAsync(id));
    }

    [Fact]
    public async Task Who_may_not_change_the_original_changes_no_fact_of_it_by_a_translation()
    {
        var english = await Newsroom.WriteAsync(room.Editor, "Facts of the original");
        var facts = new Dictionary<string, string[]>
        {
            ["ArticlePart.EventStart"] = ["2009-05-15"],
            ["ArticlePart.CountryCode"] = ["KG"],
            ["ArticlePart.MoreInfo.Url"] = ["https://example.org/1"],
            ["ArticlePart.Contacts[0].Name"] = ["Asel"],
            ["ArticlePart.Contacts[0].Email"] = ["asel@example.org"],
            ["ArticlePart.Contacts[0].Published"] = ["true"],
        };
        await SubmitAsync(room.Editor, english, facts, s_publish);
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        var open = await room.Translator.OpenAsync(Newsroom.EditPath(russian));
        Assert.True(open.Element.QuerySelector("[name='ArticlePart.EventStart']")!.HasAttribute("readonly"));
        Assert.True(open.Element.QuerySelector("[name='ArticlePart.CountryCode']")!.HasAttribute("disabled"));

        // The original gets a newer draft meanwhile, which is nobody else's to publish or to undo.
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.EventStart"] = ["2029-05-15"] });
        var done = await open.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Факты оригинала"],
                ["ArticlePart.EventStart"] = ["1989-01-01"],
                ["ArticlePart.CountryCode"] = ["GE"],
                ["ArticlePart.MoreInfo.Url"] = ["https://evil.example/"],
                ["ArticlePart.Contacts[0].Name"] = ["Somebody else"],
                ["ArticlePart.Contacts[0].Published"] = [],
            },
            s_publish);
        Assert.Empty(done.Errors);

        var original = await room.Editor.OpenAsync(Newsroom.EditPath(english));
        Assert.Equal("2029-05-15", FormsTests.Value(original, "ArticlePart.EventStart"));
        Assert.Equal("Asel", FormsTests.Value(original, "ArticlePart.Contacts[0].Name"));
        var page = (await CrawledPage.GetAsync(room.Reader, "/en/news/facts-of-the-original")).Body;
        Assert.Contains("May 15, 2009", page, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", page, StringComparison.Ordinal);

        // What everybody may do: to take back consent.
        Assert.DoesNotContain("asel@example.org", page, StringComparison.Ordinal);
        Assert.Equal("2009-05-15", FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(russian)), "ArticlePart.EventStart"));
    }

    [Fact]
    public async Task A_translation_still_in_the_words_of_the_original_is_asked_about_before_it_is_published()
    {
        var english = await Newsroom.WriteAsync(room.Editor, "Not a word of it translated");
        await SubmitAsync(room.Editor, english, [], s_publish);
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");

        // By the form, by the list's button, and at a set time.
        var form = await (await room.Editor.OpenAsync(Newsroom.EditPath(russian))).SubmitOnceAsync([], s_publish);
        Assert.Contains(form.Errors, error => error.Contains("Not translated yet: title, text.", StringComparison.Ordinal));
        Assert.False(await room.IsNewsAsync("Not a word of it translated", "ru"));
        var listed = await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{russian}/Publish");
        Assert.Contains("Not translated yet", WebUtility.HtmlDecode(listed.Body), StringComparison.Ordinal);
        await room.BulkAsync(room.Editor, "PublishNow", russian);
        var timed = await (await room.Editor.OpenAsync(Newsroom.EditPath(russian))).SubmitOnceAsync(
            new() { ["PublishLaterPart.ScheduledPublishLocalDateTime"] = ["2090-01-01T10:00"] }, ("submit.Save", "submit.PublishLater"));
        Assert.NotEmpty(timed.Errors);
        Assert.False(await room.IsNewsAsync("Not a word of it translated", "ru"));

        // Half of it is translated, and said to be meant.
        form = await form.SubmitOnceAsync(new() { ["TitlePart.Title"] = ["Переведён один заголовок"] }, s_publish);
        Assert.Contains(form.Errors, error => error.Contains("Not translated yet: text.", StringComparison.Ordinal));
        form = await form.SubmitOnceAsync(new() { ["Untranslated.Confirmed"] = ["true"] }, s_publish);
        Assert.Empty(form.Errors);
        Assert.True(await room.IsNewsAsync("Переведён один заголовок", "ru"));

        // Saving a draft asks nothing.
        Assert.Empty((await (await room.Editor.OpenAsync(Newsroom.EditPath(russian))).SubmitOnceAsync([], s_save)).Errors);
    }

    private static async Task SubmitAsync(
        AdminSession session, string id, Dictionary<string, string[]> values, (string, string)? button = null) =>
        Assert.Empty((await (await session.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(values, button ?? s_save)).Errors);
}
