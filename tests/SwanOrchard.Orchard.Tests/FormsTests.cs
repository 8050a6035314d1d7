using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The forms of the admin: what is wrong is said at its field, and nothing typed is lost.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class FormsTests(SeededSite site)
{
    private const string NewArticle = "/Admin/Contents/ContentTypes/Article/Create";
    private const string NewOrganization = "/Admin/Contents/ContentTypes/Organization/Create";

    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task Every_rule_of_an_article_is_said_at_its_field_and_all_that_was_typed_stands_there_again()
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
        var typed = new Dictionary<string, string[]>
        {
            ["TitlePart.Title"] = [""],
            ["ArticlePart.Lead"] = [new string('я', 301)],
            ["ArticlePart.EventStart"] = ["2009-13-45"],
            ["ArticlePart.EventEnd"] = ["fifth of May"],
            ["ArticlePart.CountryCode"] = ["XX"],
            ["ArticlePart.Places"] = ["Osh", "", "Bishkek"],
            ["ArticlePart.MoreInfo.Url"] = ["javascript:alert(1)"],
            ["ArticlePart.MoreInfo.Text"] = ["Some text"],
            ["ArticlePart.Image.Path"] = ["nothing/here.png"],
            ["ArticlePart.FirstPublished"] = ["yesterday"],
            ["ArticlePart.Contacts[0].Name"] = [""],
            ["ArticlePart.Contacts[1].Name"] = ["Anna"],
            ["ArticlePart.Contacts[1].Email"] = ["anna@"],
            ["ArticlePart.Contacts[2].Name"] = [""],
            ["ArticlePart.Contacts[2].Phone"] = ["+996 555"],
            ["AutoroutePart.Path"] = ["en/news"],
        };

        var form = await (await editor.OpenAsync(NewArticle)).SubmitAsync(typed, s_publish);

        foreach (var field in new[]
        {
            "TitlePart.Title", "ArticlePart.Lead", "ArticlePart.EventStart", "ArticlePart.EventEnd", "ArticlePart.CountryCode",
            "ArticlePart.MoreInfo.Url", "ArticlePart.Image.Path", "ArticlePart.Image.AltText", "ArticlePart.FirstPublished",
            "ArticlePart.Contacts[0].Email", "ArticlePart.Contacts[1].Name", "AutoroutePart.Path",
        })
        {
            Assert.False(string.IsNullOrWhiteSpace(Message(form, field)), $"Nothing is said at {field}: {string.Join(" | ", form.Errors)}");
        }

        // The empty row is gone, the others have moved up.
        Assert.Equal("Anna", Value(form, "ArticlePart.Contacts[0].Name"));
        Assert.Equal("anna@", Value(form, "ArticlePart.Contacts[0].Email"));
        Assert.Equal("+996 555", Value(form, "ArticlePart.Contacts[1].Phone"));
        Assert.Equal(["Osh", "Bishkek"], Values(form, "ArticlePart.Places").Where(value => value.Length > 0));
        foreach (var name in
            new[] { "Lead", "EventStart", "EventEnd", "CountryCode", "MoreInfo.Url", "MoreInfo.Text", "Image.Path", "FirstPublished" })
        {
            Assert.Equal(typed[$"ArticlePart.{name}"][0], Value(form, $"ArticlePart.{name}"));
        }

        // A date input would hide what is no date.
        Assert.Equal("text", form.Element.QuerySelector("[name='ArticlePart.EventStart']")!.GetAttribute("type"));
    }

    [Theory]
    [InlineData("data:image/png;base64,", "submit.Save", "submit.SaveAndContinue")]
    [InlineData("data:image/png;base64,", "submit.Publish", "submit.PublishAndContinue")]
    [InlineData("file:///C:/Users/Me/Pictures/march.png", "submit.Publish", "submit.PublishAndContinue")]
    [InlineData("blob:http://127.0.0.1/0f2c", "submit.Publish", "submit.PublishAndContinue")]
    public async Task A_pasted_picture_is_said_at_the_body_and_the_text_stands_there_again(string source, string button, string value)
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
        var bytes = source.StartsWith("data:", StringComparison.Ordinal) ? Convert.ToBase64String(new byte[3000]) : "";
        var body = $"""<p>Before.</p><p><img src="{source}{bytes}" alt="A march"></p><p>After.</p>""";

        var form = await (await editor.OpenAsync(NewArticle)).SubmitAsync(
            new() { ["TitlePart.Title"] = ["With a pasted picture"], ["HtmlBodyPart.Html"] = [body] }, (button, value));

        // Orchard's editor has no place for messages: the list of errors leads to it.
        var link = form.Page.QuerySelector("a[href='#HtmlBodyPart_Html']");
        Assert.StartsWith("The body holds a pasted picture", link?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(body, Value(form, "HtmlBodyPart.Html"));
        var list = new HtmlParser().ParseDocument(await editor.GetAsync("/Admin/Contents/ContentItems?q=With+a+pasted+picture"));
        Assert.Empty(list.QuerySelectorAll(".contentitem"));
    }

    [Fact]
    public async Task Every_rule_of_an_organization_is_said_at_its_row()
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);

        var form = await (await editor.OpenAsync(NewOrganization)).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["An organization"],
                ["OrganizationPart.Website"] = ["example.org"],
                ["OrganizationPart.Profiles[0].Network"] = ["Telegram"],
                ["OrganizationPart.Profiles[0].Url"] = ["https://t.me/a"],
                ["OrganizationPart.Profiles[1].Network"] = ["telegram"],
                ["OrganizationPart.Profiles[1].Url"] = ["t.me/b"],
                ["OrganizationPart.Profiles[2].Url"] = ["https://example.org/c"],
                ["OrganizationPart.Profiles[3].Name"] = ["A name alone"],
            },
            s_publish);

        Assert.False(string.IsNullOrEmpty(Message(form, "OrganizationPart.Website")));
        Assert.False(string.IsNullOrEmpty(Message(form, "OrganizationPart.Profiles[1].Network")));
        Assert.False(string.IsNullOrEmpty(Message(form, "OrganizationPart.Profiles[1].Url")));
        Assert.False(string.IsNullOrEmpty(Message(form, "OrganizationPart.Profiles[2].Network")));
        Assert.True(string.IsNullOrEmpty(Message(form, "OrganizationPart.Profiles[0].Url")));
        Assert.False(string.IsNullOrEmpty(Message(form, "OrganizationPart.Profiles[3].Network")));
        Assert.False(string.IsNullOrEmpty(Message(form, "OrganizationPart.Profiles[3].Url")));
        Assert.Equal("A name alone", Value(form, "OrganizationPart.Profiles[3].Name"));
        Assert.Equal("t.me/b", Value(form, "OrganizationPart.Profiles[1].Url"));
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_overwrites_nothing_unless_they_say_so()
    {
        using var first = await AdminSession.SignInAsync(site.Host.Address);
        using var second = await AdminSession.SignInAsync(site.Host.Address);
        var form = await (await first.OpenAsync(NewOrganization)).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Two editors"], ["OrganizationPart.City"] = ["Osh"] }, s_save);
        var edit = form.Url.AbsolutePath;
        var theirs = await first.OpenAsync(edit);
        var mine = await second.OpenAsync(edit);

        Assert.Empty((await theirs.SubmitAsync(new() { ["OrganizationPart.City"] = ["Bishkek"] }, s_save)).Errors);
        var refused = await mine.SubmitAsync(new() { ["OrganizationPart.City"] = ["Karakol"] }, s_save);

        Assert.NotEmpty(refused.Errors);
        Assert.Equal("Karakol", Value(refused, "OrganizationPart.City"));
        Assert.Equal("Bishkek", Value(await first.OpenAsync(edit), "OrganizationPart.City"));

        // Not on a second attempt either, until they choose to.
        Assert.NotEmpty((await refused.SubmitAsync([], s_save)).Errors);
        Assert.Empty((await refused.SubmitAsync(new() { ["EditConflict.Replace"] = ["true"] }, s_save)).Errors);
        Assert.Equal("Karakol", Value(await first.OpenAsync(edit), "OrganizationPart.City"));
    }

    [Fact]
    public async Task The_time_zone_is_said_at_the_schedule()
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
        var form = await editor.OpenAsync(NewArticle);

        var schedule = form.Element.QuerySelector("[name='PublishLaterPart.ScheduledPublishLocalDateTime']")!;
        var hint = form.Page.GetElementById(schedule.GetAttribute("aria-describedby")!)!;
        Assert.Contains("Europe/Budapest", hint.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_previewed_in_its_language_by_those_who_may_see_it_and_by_nobody_else()
    {
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
        var form = await (await editor.OpenAsync(NewArticle)).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["A secret draft"],
                ["ArticlePart.Lead"] = ["Not yet."],
                ["TranslationPart.Culture"] = ["ru"],
            }, s_save);
        Assert.Empty(form.Errors);
        var preview = $"/ru/drafts/{form.Url.Segments[^2].Trim('/')}";

        var page = await editor.GetAsync(preview);

        Assert.Contains("A secret draft", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ru\"", page, StringComparison.Ordinal);
        var answer = await CrawledPage.GetAsync(site.Client, preview);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.Status);
        Assert.DoesNotContain("A secret draft", answer.Body, StringComparison.Ordinal);
    }

    internal static string? Message(AdminForm form, string field) =>
        form.Page.QuerySelector($"[data-valmsg-for='{field}']")?.TextContent.Trim();

    internal static string? Value(AdminForm form, string field) => Values(form, field).FirstOrDefault();

    private static IEnumerable<string> Values(AdminForm form, string field) =>
        form.Element.QuerySelectorAll($"[name='{field}']").Select(element => element switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            IHtmlInputElement input => input.Value,
            _ => element.TextContent,
        });
}
