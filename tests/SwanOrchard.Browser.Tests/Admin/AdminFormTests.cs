using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>What the forms do in a browser that no answer of the server shows.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminFormTests(NewsDesk desk)
{
    private const string NewArticle = "/Admin/Contents/ContentTypes/Article/Create";

    // What is said of a field: the texts its description leads to.
    private const string Described =
        "field => (field.getAttribute('aria-describedby') || '').split(' ').map(id => "
            + "document.getElementById(id)?.textContent.trim()).join(' ')";

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task After_a_refused_publication_the_first_wrong_field_has_the_focus_and_nothing_typed_is_lost(string language)
    {
        var words = Words.In(language);
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor, language);
        var form = new ArticleForm(tab.Page, words);
        await tab.Page.GotoAsync(NewArticle);
        await ArticleForm.UnfoldAsync(tab.Page);
        await form.Title.FillAsync("Not yet right");
        await form.Lead.FillAsync("A lead.");
        await form.Field("First day").FillAsync("2026-05-16");
        await form.Field("Last day").FillAsync("2026-05-15");
        await form.AddPlaceAsync("Osh");
        await form.AddPlaceAsync("");
        await form.AddPlaceAsync("Talas");
        await form.AddContactAsync("", "nobody@");
        await form.AddContactAsync("Anna", "anna@example.org");
        await form.Body.FillAsync("A text.");
        await tab.Page.FillAsync("[name='AutoroutePart.Path']", "en/news");
        await form.SubmitAsync("submit.Publish");

        await Expect(form.Field("Last day")).ToBeFocusedAsync();
        Assert.Equal(
            ["#ArticlePart_EventEnd", "#ArticlePart_Contacts_0__Name", "#ArticlePart_Contacts_0__Email", "#AutoroutePart_Path"],
            await tab.Page.Locator(".validation-summary-errors a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash)"));
        foreach (var (field, message) in
            new[] { ("Last day", "The event ends before it begins."), ("Email", "“{0}” is not an email address.") })
        {
            await Expect(form.Field(field)).ToHaveAttributeAsync("aria-invalid", "true");
            Assert.Contains(
                words.Say(message, "nobody@"), await form.Field(field).EvaluateAsync<string>(Described), StringComparison.Ordinal);
        }

        await Expect(form.Title).ToHaveValueAsync("Not yet right");
        await Expect(form.Lead).ToHaveValueAsync("A lead.");
        await Expect(form.Body).ToHaveTextAsync("A text.");
        await Expect(form.Field("First day")).ToHaveValueAsync("2026-05-16");
        Assert.Equal(["Osh", "Talas"], await form.Places.EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)"));
        Assert.Equal(
            ["nobody@", "anna@example.org"],
            await tab.Page.Locator("[name$='.Email']").EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)"));
        Faults.None(NewsDesk.FaultsOf(tab));
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task Cards_stand_beside_the_text_or_below_it_and_the_actions_stay_in_sight(int width, bool beside)
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor, "ru", width);
        await tab.Page.GotoAsync("/Admin/Contents/ContentItems/swanarticleseminarru000001/Edit");
        var text = await tab.Page.Locator(".trumbowyg-box").BoundingBoxAsync();
        var card = await tab.Page.Locator("[data-swan-card]").First.BoundingBoxAsync();
        Assert.Equal(beside, card!.X >= text!.X + text.Width);
        Assert.Equal(beside, card.Y < text.Y + text.Height);

        foreach (var top in new[] { 0, 100_000 })
        {
            await tab.Page.EvaluateAsync("top => window.scrollTo(0, top)", top);
            await Expect(tab.Page.Locator("[name='submit.Publish']").First).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    [Fact]
    public async Task A_known_contact_is_picked_with_what_is_known()
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor);
        await NewsDesk.NameAsync(desk.Address, "Pickable");
        await tab.Page.GotoAsync(NewArticle);
        await tab.Page.Locator("[data-swan-card=Contacts] > summary").ClickAsync();
        await tab.Page.FillAsync("#swan-known-search", "pickab");
        await tab.Page.Locator(".swan-known button").ClickAsync();

        await Expect(tab.Page.Locator("[name='ArticlePart.Contacts[0].Name']")).ToHaveValueAsync("Pickable");
        await Expect(tab.Page.Locator("[name='ArticlePart.Contacts[0].Email']")).ToHaveValueAsync("Pickable@example.org");

        // Nobody has asked them yet.
        await Expect(tab.Page.Locator("[name='ArticlePart.Contacts[0].Published'][type=checkbox]")).Not.ToBeCheckedAsync();
        await Expect(tab.Page.Locator("[name='ArticlePart.Contacts[0].Published'][type=checkbox]")).ToBeFocusedAsync();
        Faults.None(NewsDesk.FaultsOf(tab));
    }

    [Fact]
    public async Task What_is_pasted_from_a_word_processor_stands_clean_in_the_text()
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Reporter);
        var form = new ArticleForm(tab.Page, Words.In("en"));
        await tab.Page.GotoAsync(NewArticle);
        await form.Title.FillAsync("Pasted");
        await form.Body.ClickAsync();
        await tab.Page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.setData('text/html',
                '<p class=MsoNormal><span style="color:red">One</span><o:p></o:p></p><p class=MsoNormal>&nbsp;</p>' +
                '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>Two</p><p><img src="file:///C:/a.png"></p>');
              data.setData('text/plain', 'One Two');
              document.querySelector('.trumbowyg-editor').dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(tab.Page.Locator(".trumbowyg-box + [role=status]")).ToHaveTextAsync(
            "Pasted without: images (add them with the image button), fonts and colours.");
        await Expect(form.Body.Locator("ol > li")).ToHaveTextAsync("Two");
        await form.SubmitAsync("submit.Save");
        await tab.Page.GotoAsync("/Admin");
        await form.LeaveAsync(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Pasted", Exact = true }).First);
        Assert.Equal(
            "<p>One</p><ol><li>Two</li></ol>", (await form.Body.InnerHTMLAsync()).Replace("\n", "", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public async Task The_lead_is_counted_while_it_is_written()
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Reporter);
        var form = new ArticleForm(tab.Page, Words.In("en"));
        await tab.Page.GotoAsync(NewArticle);
        var count = tab.Page.Locator("#swan-lead-count");
        await Expect(count).ToHaveTextAsync("0 of 300 characters");
        await form.Lead.FillAsync(new string('я', 301));
        await Expect(count).ToHaveTextAsync("301 of 300 characters");
        await form.Lead.PressAsync("End");
        await form.Lead.PressAsync("Backspace");
        await Expect(count).ToHaveTextAsync("300 of 300 characters");

        // And said, once the writer pauses.
        await Expect(tab.Page.Locator(".visually-hidden[role=status]")).ToHaveTextAsync("300 of 300 characters");
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_loses_nothing()
    {
        var words = Words.In("en");
        await using var first = await desk.OpenAsAsync(NewsDesk.Editor);
        await using var second = await desk.OpenAsAsync(NewsDesk.SecondEditor);
        var (one, other) = (new ArticleForm(first.Page, words), new ArticleForm(second.Page, words));
        await first.Page.GotoAsync(NewArticle);
        await one.Title.FillAsync("Two at one desk");
        await one.SubmitAsync("submit.Save");
        await first.Page.GotoAsync("/Admin");
        var link = await first.Page.GetByRole(AriaRole.Link, new() { Name = "Two at one desk" }).First.GetAttributeAsync("href");
        await first.Page.GotoAsync(link!);
        await second.Page.GotoAsync(link!);

        await other.Lead.FillAsync("From the second.");
        await other.SubmitAsync("submit.Save");
        await one.Title.FillAsync("Two at one desk, changed");
        await one.AddPlaceAsync("Naryn");
        await one.Body.FillAsync("From the first.");
        await one.SubmitAsync("submit.Save");

        var alert = first.Page.Locator("[data-swan-conflict]");
        await Expect(alert).ToBeFocusedAsync();
        await Expect(alert).ToContainTextAsync("saved this item");
        await Expect(one.Title).ToHaveValueAsync("Two at one desk, changed");
        await Expect(one.Places).ToHaveValueAsync("Naryn");
        await Expect(one.Body).ToHaveTextAsync("From the first.");

        // Each field that differs is shown, and the form has what the other saved where this one changed nothing.
        await Expect(first.Page.Locator("[data-swan-difference='ArticlePart.Lead']")).ToContainTextAsync("From the second.");
        await Expect(first.Page.Locator("[data-swan-difference='TitlePart.Title']")).ToContainTextAsync("Two at one desk, changed");
        await Expect(one.Lead).ToHaveValueAsync("From the second.");
        await second.Page.GotoAsync(link!);
        await Expect(other.Lead).ToHaveValueAsync("From the second.");

        await first.Page.GetByLabel(words["Save my changes on top of theirs"]).CheckAsync();
        await one.SubmitAsync("submit.Save");
        await second.Page.GotoAsync(link!);
        await Expect(other.Lead).ToHaveValueAsync("From the second.");
        await Expect(other.Title).ToHaveValueAsync("Two at one desk, changed");
        await Expect(other.Places).ToHaveValueAsync("Naryn");
    }

    [Theory]
    [InlineData("swanarticleseminaren000001", "en", "Typed just now")]
    [InlineData("swanarticleseminarru000001", "ru", "Только что напечатано")]
    public async Task A_second_tab_shows_what_is_being_typed_in_the_theme_and_in_its_language(string article, string language, string typed)
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor);
        var form = new ArticleForm(tab.Page, Words.In("en"));
        await tab.Page.GotoAsync($"/Admin/Contents/ContentItems/{article}/Edit");
        var preview = await tab.Page.RunAndWaitForPopupAsync(() => tab.Page.ClickAsync("#previewButton"));
        var answers = new List<IResponse>();
        preview.Response += (_, response) => answers.Add(response);
        await ShowsAsync(preview, await form.Title.InputValueAsync(), language);

        await form.Title.FillAsync(typed);
        await ShowsAsync(preview, typed, language);
        await form.Lead.FillAsync(typed + " 2");
        await ShowsAsync(preview, typed + " 2", language);
        await form.AddPlaceAsync(typed + " 3");
        await form.Places.Last.BlurAsync();
        await ShowsAsync(preview, typed + " 3", language);
        await form.Body.FillAsync(typed + " 4");
        await ShowsAsync(preview, typed + " 4", language);

        // Kept nowhere, and not what readers see.
        var shown = answers.Where(answer => answer.Url.Contains("/Preview/Display", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(shown);
        foreach (var answer in shown)
        {
            Assert.Contains("no-store", (await answer.AllHeadersAsync())["cache-control"], StringComparison.Ordinal);
        }

        await using var reader = await desk.OpenAsync();
        await reader.GoAsync($"{language}/news");
        await Expect(reader.Page.GetByText(typed)).ToHaveCountAsync(0);
    }

    // It comes by turns in one of two frames.
    private static Task<IJSHandle> ShowsAsync(IPage preview, string text, string language) => preview.WaitForFunctionAsync(
        """
        ([text, language]) => [...document.querySelectorAll('iframe')].some(frame => {
          const page = frame.contentDocument;
          return page?.querySelector('main')?.textContent.includes(text)
                    && page.documentElement.lang === language && page.querySelector('.leave');
        })
        """,
        new[] { text, language });
}
