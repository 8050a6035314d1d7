using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>An editor whose admin is in Russian reads ours in Russian.</summary>
[Collection(SeededSiteTests.Name)]
public sealed partial class RussianAdminTests(SeededSite site)
{
    [Theory]
    [InlineData("/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit", "Статья")]
    [InlineData("/Admin/Contents/ContentTypes/Article/Create", "Статья")]
    [InlineData("/Admin/Contents/ContentItems/swanorgswanen0000000000001/Edit", "Организация")]
    [InlineData("/Admin/Newsroom/Consent", "Отзыв согласия")]
    [InlineData("/Admin/Settings/newsroom", "Владелец сайта")]
    public async Task Forms_are_in_Russian(string path, string expected)
    {
        using var editor = await SignInAsync();
        var form = await editor.OpenAsync(path);

        Assert.Contains(expected, form.Page.Body!.TextContent, StringComparison.Ordinal);
        var ours = form.Page.QuerySelectorAll(".swan-group label, .swan-group legend, .swan-group .hint, .swan-field label, .swan-field .hint")
            .Select(element => element.TextContent.Trim())
            .Where(text => text.Length > 0 && !Cyrillic().IsMatch(text));
        Assert.Empty(ours);
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_Russian()
    {
        using var editor = await SignInAsync();
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Статья"], ["ArticlePart.EventStart"] = ["2009-05-16"], ["ArticlePart.EventEnd"] = ["15.05.2009"] },
            ("submit.Save", "submit.SaveAndContinue"));

        // The date as Russians write it is read; that it is too early is said.
        Assert.Equal("Событие кончается раньше, чем начинается.", FormsTests.Message(form, "ArticlePart.EventEnd"));
        Assert.Equal("15.05.2009", FormsTests.Value(form, "ArticlePart.EventEnd"));

        // Nor does the form that comes back fall into English.
        Assert.Equal("Текст", form.Page.QuerySelector("label[for='HtmlBodyPart_Html']")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentItems?pagesize=100", "Article", "Organization", "Page", "Menu")]
    [InlineData("/Admin/Contents/ContentItems/Article", "Article")]
    [InlineData("/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit", "Article", "Text", "Contacts", "Places")]
    [InlineData("/Admin/Contents/ContentTypes/Page/Create", "Page", "Text")]
    [InlineData("/Admin/AuditTrail?pageSize=100", "of the Article")]
    [InlineData("/Admin/dashboard/manage", "Newsroom: start", "Newsroom: my drafts")]
    [InlineData("/Admin/Roles/Edit/Editor", "Withdraw a person's consent to be named", "Manage the newsroom's settings", "Swan newsroom")]
    [InlineData("/Admin/Newsroom/Consent", "Withdraw consent", "Search", "When")]
    public async Task None_of_our_words_is_left_in_English(string path, params string[] words)
    {
        using var editor = await SignInAsync();
        var page = new HtmlParser().ParseDocument(await editor.GetAsync(path));

        var left = page.All.Where(element => element.LocalName is not ("script" or "style") && element.ChildElementCount == 0)
            .SelectMany(element => new[] { element.TextContent, element.GetAttribute("title"), element.GetAttribute("aria-label"), element.GetAttribute("placeholder") })
            .OfType<string>()
            .Select(text => text.Trim())
            .Where(words.Contains);
        Assert.Empty(left);
        Assert.Contains(page.All, element => Cyrillic().IsMatch(element.TextContent));
    }

    [Fact]
    public async Task What_was_done_is_said_in_Russian()
    {
        using var editor = await SignInAsync();
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Сделано"] }, ("submit.Save", "submit.SaveAndContinue"));
        Assert.Equal("Черновик сохранён.", Notice(form));
        form = await form.SubmitAsync([], ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Equal("Опубликовано.", Notice(form));
        form = await form.SubmitAsync([], ("submit.Unpublish", "submit.UnpublishAndContinue"));
        Assert.Equal("Снято с публикации.", Notice(form));
    }

    private static string? Notice(AdminForm form) => form.Page.QuerySelector(".message-success .toast-body")?.TextContent.Trim();

    /// <summary>Signs in with the admin in a language.</summary>
    internal static async Task<AdminSession> SignInAsync(OrchardHost host, string culture)
    {
        var tenants = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(host.DataFolder, "tenants.json")))!;
        var session = await AdminSession.SignInAsync(host.Address);
        session.SetCookie($"admin_culture_{tenants["Default"]!["VersionId"]}", $"c%3D{culture}%7Cuic%3D{culture}");
        return session;
    }

    private Task<AdminSession> SignInAsync() => SignInAsync(site.Host, "ru");

    [GeneratedRegex(@"\p{IsCyrillic}|^[\d\W]+$")]
    private static partial Regex Cyrillic();
}
