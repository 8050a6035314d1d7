using AngleSharp.Dom;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard.Translations;

/// <summary>The form of a translation shows its original, what has changed, and asks whether the translation is in step.</summary>
[Collection(NewsroomTests.Name)]
public sealed class OriginalFormTests(Newsroom room)
{
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");
    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");

    [Fact]
    public async Task What_changed_is_marked_by_word_and_said_in_words_and_the_rest_is_folded()
    {
        var (english, russian) = await TranslatedAsync("Marked by word");
        var form = await room.Translator.OpenAsync(Newsroom.EditPath(russian));
        Assert.Empty(form.Page.QuerySelectorAll(".swan-original[open]"));
        Assert.Null(form.Element.QuerySelector("[name='Translation.InStep']"));

        await SubmitAsync(room.Editor, english, new() { ["HtmlBodyPart.Html"] = ["<p>Another text.</p>"] }, s_publish);

        form = await room.Translator.OpenAsync(Newsroom.EditPath(russian));
        var changed = Assert.Single(form.Page.QuerySelectorAll(".swan-original[open]"));
        Assert.Equal("HtmlBodyPart.Html", changed.GetAttribute("data-swan-original"));
        Assert.Equal("[removed: Text]", Words(changed.QuerySelector("del")!));
        Assert.Equal("[added: Another text]", Words(changed.QuerySelector("ins")!));
        Assert.Equal("en", changed.QuerySelector(".swan-original-text")!.GetAttribute("lang"));
        Assert.Equal("<p>Another text.</p>", changed.QuerySelector("[data-swan-copy]")!.GetAttribute("data-swan-copy"));
        Assert.NotNull(form.Page.QuerySelector("[data-swan-original='TitlePart.Title']"));
    }

    [Fact]
    public async Task Publishing_in_step_makes_it_current_and_still_behind_leaves_it_outdated()
    {
        const string title = "In step or behind";
        var (english, russian) = await TranslatedAsync(title);
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["A lead."] }, s_publish);
        var form = await room.Translator.OpenAsync(Newsroom.EditPath(russian));
        Assert.True(form.Element.QuerySelector("#swan-in-step")!.HasAttribute("checked"));

        await form.SubmitAsync(new() { ["Translation.InStep"] = ["false"] }, s_publish);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));

        await SubmitAsync(
            room.Translator, russian, new() { ["ArticlePart.Lead"] = ["Лид."], ["Translation.InStep"] = ["true"] }, s_publish);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));
    }

    [Fact]
    public async Task Saving_a_draft_says_nothing_and_neither_does_a_form_that_was_opened_before_the_original_changed_again()
    {
        const string title = "Opened too early";
        var (english, russian) = await TranslatedAsync(title);
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["A lead."] }, s_publish);
        await SubmitAsync(room.Translator, russian, new() { ["Translation.InStep"] = ["true"] }, s_save);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));

        var open = await room.Translator.OpenAsync(Newsroom.EditPath(russian));
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["Another lead."] }, s_publish);
        Assert.Empty((await open.SubmitAsync(new() { ["Translation.InStep"] = ["true"] }, s_publish)).Errors);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));

        // The answer of a form that never showed the original counts for nothing.
        await SubmitAsync(
            room.Translator, russian, new() { ["Translation.InStep"] = ["true"], ["Translation.Shown"] = ["0"] }, s_publish);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));
    }

    [Fact]
    public async Task Three_changes_are_compared_with_what_the_translator_saw()
    {
        var (english, russian) = await TranslatedAsync("Compared with the base");
        foreach (var text in new[] { "One text.", "Two texts.", "Text two." })
        {
            await SubmitAsync(room.Editor, english, new() { ["HtmlBodyPart.Html"] = [$"<p>{text}</p>"] }, s_publish);
        }

        var form = await room.Translator.OpenAsync(Newsroom.EditPath(russian));
        var changed = Assert.Single(form.Page.QuerySelectorAll(".swan-original-changed"));
        Assert.Empty(changed.QuerySelectorAll("del"));
        Assert.Equal("[added: two]", Words(changed.QuerySelector("ins")!));
    }

    [Fact]
    public async Task A_typo_in_the_original_that_touches_no_translation_leaves_it_current()
    {
        const string title = "Only a typo";
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await SubmitAsync(room.Editor, english, [], s_publish);
        Assert.Null((await room.Editor.OpenAsync(Newsroom.EditPath(english))).Element.QuerySelector("#swan-touches-nothing"));
        await TranslateAsync(english);

        await SubmitAsync(
            room.Editor, english, new() { ["ArticlePart.Lead"] = ["A lead."], ["Translation.TouchesNothing"] = ["true"] }, s_publish);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));
        await SubmitAsync(room.Editor, english, new() { ["ArticlePart.Lead"] = ["A long lead."] }, s_publish);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));

        // What is compared is the text after the typo.
        var russian = (await Desk.RowAsync(room.Translator, title))!.QuerySelector("[data-swan-culture=ru] a")!.GetAttribute("href")!;
        var lead = (await room.Translator.OpenAsync(russian)).Page.QuerySelector("[data-swan-original='ArticlePart.Lead']")!;
        Assert.Equal("[added: long]", Words(lead.QuerySelector("ins")!));
    }

    [Fact]
    public async Task A_withdrawal_deletes_texts_that_name_the_person_and_the_form_still_says_which_fields_changed()
    {
        var english = await Newsroom.WriteAsync(room.Editor, "Names in a base text");
        var contact = new Dictionary<string, string[]>
        {
            ["HtmlBodyPart.Html"] = ["<p>Said <b>Zarina</b> Basetext.</p>"],
            ["ArticlePart.Contacts[0].Name"] = ["Zarina Basetext"],
            ["ArticlePart.Contacts[0].Email"] = ["zarina.b@example.org"],
            ["ArticlePart.Contacts[0].Published"] = ["true"],
        };
        await SubmitAsync(room.Editor, english, contact, s_publish);
        var russian = await TranslateAsync(english);
        await SubmitAsync(room.Editor, english, new() { ["HtmlBodyPart.Html"] = ["<p>Said a colleague.</p>"] }, s_publish);
        Assert.Contains("Zarina", await BodyAsync(russian), StringComparison.Ordinal);

        var consent = await room.Editor.OpenAsync("/Admin/Newsroom/Consent");
        var token = consent.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var found = await room.Editor.PostAsync(
            "/Admin/Newsroom/Consent/Search", new() { ["__RequestVerificationToken"] = token, ["search"] = "Zarina Basetext" });
        Assert.Contains("Names in a base text", found.Page.Body!.TextContent, StringComparison.Ordinal);
        await room.Editor.PostAsync("/Admin/Newsroom/Consent/Withdraw", new()
        {
            ["__RequestVerificationToken"] = token,
            ["email"] = "zarina.b@example.org",
            ["name"] = "Zarina Basetext",
            ["confirmed"] = "true",
        });

        var text = await BodyAsync(russian);
        Assert.DoesNotContain("Zarina", text, StringComparison.Ordinal);
        Assert.Contains("What it said before is no longer kept.", text, StringComparison.Ordinal);
        Assert.Contains("changed", text, StringComparison.Ordinal);
    }

    private async Task<string> BodyAsync(string id) => (await room.Translator.OpenAsync(Newsroom.EditPath(id))).Page
        .QuerySelector("[data-swan-original='HtmlBodyPart.Html']")!.TextContent;

    private async Task<(string English, string Russian)> TranslatedAsync(string title)
    {
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await SubmitAsync(room.Editor, english, [], s_publish);
        return (english, await TranslateAsync(english));
    }

    private async Task<string> TranslateAsync(string english)
    {
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        await SubmitAsync(
            room.Translator,
            russian,
            new() { ["TitlePart.Title"] = ["По-русски"], ["HtmlBodyPart.Html"] = ["<p>Текст.</p>"], ["AutoroutePart.Path"] = [""] },
            s_publish);
        return russian;
    }

    private static async Task SubmitAsync(
        AdminSession session, string id, Dictionary<string, string[]> values, (string, string) button)
    {
        var form = await (await session.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(values, button);
        Assert.Empty(form.Errors);
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
