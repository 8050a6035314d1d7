using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A person who no longer agrees to be named is gone from everywhere at once.</summary>
public sealed class ConsentTests : IAsyncLifetime
{
    private const string Email = "taisplus@gmail.com";
    private const string Seed = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";

    private OrchardHost _host = null!;
    private HttpClient _reader = null!;
    private AdminSession _editor = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await OrchardHost.StartAsync();
        _reader = _host.Process.NewClient();
        _editor = await AdminSession.SignInAsync(_host.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _editor.Dispose();
        _reader.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Consent_withdrawn_once_is_withdrawn_in_every_item_language_and_draft()
    {
        Assert.Contains(Email, (await CrawledPage.GetAsync(_reader, Seed)).Body, StringComparison.Ordinal);

        // A draft of one language, and a body that mentions the person.
        var edit = "/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit";
        var form = await _editor.OpenAsync(edit);
        var name = FormsTests.Value(form, "ArticlePart.Contacts[0].Name")!;
        Assert.Empty((await form.SubmitAsync(new() { ["HtmlBodyPart.Html"] = [$"<p>As <b>{name}</b> said.</p>"] }, ("submit.Save", "submit.SaveAndContinue"))).Errors);

        var found = await SearchAsync(name.ToUpperInvariant());
        Assert.Contains("swanarticleseminaren000001", found.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("swanarticleseminarru000001", found.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Mentioned in texts", found.Page.Body!.TextContent, StringComparison.Ordinal);

        var done = await _editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw",
            new() { ["email"] = Email, ["name"] = name, ["__RequestVerificationToken"] = Token(found) });

        Assert.Contains("kept nowhere", done.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mentioned in texts", done.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(OrchardHost.AdminName, done.Page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        foreach (var page in (await Crawl.RunAsync(_reader)).Values)
        {
            Assert.DoesNotContain(Email, page.Body, StringComparison.OrdinalIgnoreCase);
        }

        form = await _editor.OpenAsync(edit);
        Assert.DoesNotContain(Email, form.Element.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task By_one_name_a_person_is_found_under_every_other_and_in_texts_that_break_it()
    {
        await WriteAsync("Latin", "Bermet Asanova", "<p>No name.</p>");
        await WriteAsync("Cyrillic", "Бермет Асанова", "<p>Бермет<br>Асанова</p>");
        await WriteAsync("Paragraphs", null, "<p>Bermet</p><p>Asanova</p>");
        await WriteAsync("Bold", null, "<p>Ber<b>met</b>&nbsp; Asanova</p>");
        await WriteAsync("Lead", null, "<p>No name.</p>", lead: "Bermet  Asanova");

        var found = (await SearchAsync("bermet asanova")).Page.QuerySelector("main, body")!.TextContent;

        Assert.All(["Latin", "Cyrillic", "Paragraphs", "Bold", "Lead"], title => Assert.Contains(title + " (en", found, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_was_open_meanwhile_brings_nobody_back()
    {
        const string edit = "/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit";
        var open = await _editor.OpenAsync(edit);
        var name = FormsTests.Value(open, "ArticlePart.Contacts[0].Name")!;
        await _editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw",
            new() { ["email"] = Email, ["name"] = name, ["__RequestVerificationToken"] = Token(await SearchAsync(name)) });

        var told = await open.SubmitAsync(new() { ["ArticlePart.Contacts[1].Name"] = ["Somebody new"] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.NotEmpty(told.Errors);
        var replaced = await told.SubmitAsync(new() { ["EditConflict.Replace"] = ["true"] }, ("submit.Publish", "submit.PublishAndContinue"));

        Assert.Empty(replaced.Errors);
        Assert.Equal("Somebody new", FormsTests.Value(replaced, "ArticlePart.Contacts[0].Name"));
        Assert.DoesNotContain(Email, replaced.Element.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Email, (await CrawledPage.GetAsync(_reader, Seed)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_editors_gets_there() =>
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await CrawledPage.GetAsync(_reader, "/Admin/Newsroom/Consent")).Status);

    private async Task WriteAsync(string title, string? contact, string body, string lead = "")
    {
        var form = await _editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        var saved = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [title],
                ["ArticlePart.Lead"] = [lead],
                ["ArticlePart.Contacts[0].Name"] = [contact ?? ""],
                ["ArticlePart.Contacts[0].Email"] = [contact is null ? "" : "bermet@example.org"],
                ["HtmlBodyPart.Html"] = [body],
            },
            ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(saved.Errors);
    }

    private async Task<AdminForm> SearchAsync(string text) => await _editor.PostAsync(
        "/Admin/Newsroom/Consent/Search",
        new() { ["search"] = text, ["__RequestVerificationToken"] = Token(await _editor.OpenAsync("/Admin/Newsroom/Consent")) });

    private static string Token(AdminForm form) =>
        form.Page.QuerySelector("form[action*='Consent'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
