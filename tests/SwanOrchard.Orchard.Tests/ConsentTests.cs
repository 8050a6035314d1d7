using System.Net;
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
        Assert.Empty(
            (await form.SubmitAsync(
                    new()
                    {
                        ["HtmlBodyPart.Html"] = [$"<p>As <b>{name}</b> said.</p>"],
                    }, ("submit.Save", "submit.SaveAndContinue"))).Errors);

        var found = await SearchAsync(name.ToUpperInvariant());
        Assert.Contains("swanarticleseminaren000001", found.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("swanarticleseminarru000001", found.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Still mentioned in these texts", found.Page.Body!.TextContent, StringComparison.Ordinal);

        var done = await _editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw",
            new() { ["email"] = Email, ["name"] = name, ["confirmed"] = "true", ["__RequestVerificationToken"] = Token(found) });

        Assert.Contains("No contact with this name or email was found", done.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Still mentioned in these texts", done.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(OrchardHost.AdminName, done.Page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var pages = await Crawl.RunAsync(_reader);
        Assert.Equal(HttpStatusCode.OK, pages[Seed].Status);
        foreach (var page in pages.Values)
        {
            Assert.DoesNotContain(Email, page.Body, StringComparison.OrdinalIgnoreCase);
        }

        form = await _editor.OpenAsync(edit);
        Assert.DoesNotContain(Email, form.Element.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_that_was_open_meanwhile_brings_nobody_back()
    {
        const string edit = "/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit";
        var open = await _editor.OpenAsync(edit);
        var name = FormsTests.Value(open, "ArticlePart.Contacts[0].Name")!;
        await _editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw",
            new()
            {
                ["email"] = Email,
                ["name"] = name,
                ["confirmed"] = "true",
                ["__RequestVerificationToken"] = Token(await SearchAsync(name)),
            });

        var told = await open.SubmitAsync(
            new() { ["ArticlePart.Contacts[1].Name"] = ["Somebody new"] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.NotEmpty(told.Errors);
        var replaced = await told.SubmitAsync(
            new() { ["EditConflict.Replace"] = ["true"] }, ("submit.Publish", "submit.PublishAndContinue"));

        Assert.Empty(replaced.Errors);
        Assert.Equal("Somebody new", FormsTests.Value(replaced, "ArticlePart.Contacts[0].Name"));
        Assert.DoesNotContain(Email, replaced.Element.InnerHtml, StringComparison.OrdinalIgnoreCase);
        var page = await CrawledPage.GetAsync(_reader, Seed);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(Email, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_says_what_it_will_delete_and_does_nothing_before_that_is_confirmed()
    {
        foreach (var (language, undone) in new[] { ("en", "This cannot be undone."), ("ru", "Это нельзя отменить.") })
        {
            using var editor = await RussianAdminTests.SignInAsync(_host, language);
            var found = await SearchAsync(editor, Email);
            var asked = await editor.PostAsync(
                "/Admin/Newsroom/Consent/Withdraw",
                new() { ["email"] = Email, ["name"] = "", ["__RequestVerificationToken"] = Token(found) });
            var text = asked.Page.QuerySelector("[role=main], .ta-content, main")?.TextContent ?? asked.Page.Body!.TextContent;
            Assert.Contains(undone, text, StringComparison.Ordinal);
            Assert.Contains(Email, text, StringComparison.Ordinal);
            Assert.Contains("English, русский", text, StringComparison.OrdinalIgnoreCase);
            Assert.Equal("2", asked.Page.QuerySelectorAll("dd")[1].TextContent.Trim());
            Assert.Contains(Email, (await CrawledPage.GetAsync(_reader, Seed)).Body, StringComparison.Ordinal);

            // What has the focus is the way back.
            Assert.Equal("A", asked.Page.QuerySelector("[autofocus]")!.TagName);
        }
    }

    private Task<AdminForm> SearchAsync(string text) => SearchAsync(_editor, text);

    internal static async Task<AdminForm> SearchAsync(AdminSession editor, string text) => await editor.PostAsync(
        "/Admin/Newsroom/Consent/Search",
        new() { ["search"] = text, ["__RequestVerificationToken"] = Token(await editor.OpenAsync("/Admin/Newsroom/Consent")) });

    internal static string Token(AdminForm form) =>
        form.Page.QuerySelector("form[action*='Consent'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
