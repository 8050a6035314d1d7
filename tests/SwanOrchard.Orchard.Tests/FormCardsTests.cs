using AngleSharp.Dom;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The form of an item: title, lead and text first, cards that are folded where they are empty, actions last.</summary>
[Collection(NewsroomTests.Name)]
public sealed class FormCardsTests(Newsroom room)
{
    private const string NewArticle = "/Admin/Contents/ContentTypes/Article/Create";

    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task Title_lead_and_text_come_first_and_the_actions_last()
    {
        var form = await room.Editor.OpenAsync(NewArticle);
        var fields = form.Element.QuerySelectorAll("input:not([type=hidden]), textarea, select, button[name]").ToList();

        Assert.Equal(
            ["TitlePart.Title", "ArticlePart.Lead", "HtmlBodyPart.Html"],
            fields.Select(field => field.GetAttribute("name")).Where(name => name is not null).Take(3));
        var last = form.Element.QuerySelector(".swan-fold:last-of-type")!;
        var bar = form.Element.QuerySelector(".swan-form-bar")!;
        Assert.True(last.CompareDocumentPosition(bar).HasFlag(DocumentPositions.Following));
        Assert.NotNull(bar.QuerySelector("[name='submit.Publish']"));
        Assert.Empty(form.Element.QuerySelectorAll(".swan-form-side .swan-form-bar, .swan-fold .swan-fold"));
    }

    [Fact]
    public async Task A_new_article_asks_for_its_language_and_all_other_cards_are_folded()
    {
        var form = await room.Editor.OpenAsync(NewArticle);

        Assert.Equal(
            ["Publication", "Event", "Image", "Organizations", "Contacts", "Read more", "Notes", "Page address"],
            form.Element.QuerySelectorAll("[data-swan-card]").Select(card => card.GetAttribute("data-swan-card")));
        Assert.Equal(["Publication"], Open(form));
    }

    [Fact]
    public async Task Cards_that_hold_something_are_open_and_those_whose_field_is_wrong()
    {
        var form = await room.Editor.OpenAsync(NewArticle);
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Filled in parts"],
                ["HtmlBodyPart.Html"] = ["<p>T</p>"],
                ["ArticlePart.EventStart"] = ["2026-05-01"],
                ["ArticlePart.Contacts[0].Name"] = ["Card Person"],
            },
            s_save);
        Assert.Empty(form.Errors);

        // Its language can still be corrected, but need not be.
        Assert.Equal(["Event", "Contacts"], Open(form));

        form = await form.SubmitAsync(
            new()
            {
                ["ArticlePart.FirstPublished"] = ["yesterday"],
                ["ArticlePart.MoreInfo.Text"] = ["A text without a URL"],
                ["AutoroutePart.Path"] = ["en/news"],
            },
            s_publish);
        Assert.NotEmpty(form.Errors);
        Assert.Equal(["Publication", "Event", "Contacts", "Read more", "Page address"], Open(form));
    }

    [Fact]
    public async Task What_a_draft_may_wait_with_opens_its_card_too()
    {
        var form = await room.Editor.OpenAsync(NewArticle);
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Warned in a card"],
                ["HtmlBodyPart.Html"] = ["<p>T</p>"],
                ["ArticlePart.EventStart"] = ["2026-05-02"],
                ["ArticlePart.EventEnd"] = ["2026-05-01"],
            },
            s_save);

        Assert.Empty(form.Errors);
        Assert.NotNull(form.Element.QuerySelector("[data-swan-card=Event][open] .swan-warning"));
    }

    [Fact]
    public async Task Nobody_is_shown_a_card_without_a_field()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Translated once");
        await Newsroom.ChangeAsync(room.Editor, id, "Translated once");
        var translation = await Newsroom.TranslateAsync(room.Translator, id, "ru");

        // The first publication is an editor's to correct, the language is fixed, and who may not publish may not schedule.
        Assert.NotNull(Card(await room.Editor.OpenAsync(Newsroom.EditPath(id)), "Publication"));
        var own = await Newsroom.WriteAsync(room.Reporter, "With a translation by now");
        await Newsroom.TranslateAsync(room.Editor, own, "ru");
        Assert.Null(Card(await room.Reporter.OpenAsync(Newsroom.EditPath(own)), "Publication"));
        Assert.NotNull(Card(await room.Translator.OpenAsync(Newsroom.EditPath(translation)), "Event"));
    }

    private static IElement? Card(AdminForm form, string name) => form.Element.QuerySelector($"[data-swan-card='{name}']");

    private static IEnumerable<string?> Open(AdminForm form) =>
        form.Element.QuerySelectorAll("[data-swan-card][open]").Select(card => card.GetAttribute("data-swan-card"));
}
