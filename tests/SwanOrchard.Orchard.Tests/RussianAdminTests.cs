using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
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
    }

    private async Task<AdminSession> SignInAsync()
    {
        var tenants = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(site.Host.DataFolder, "tenants.json")))!;
        var session = await AdminSession.SignInAsync(site.Host.Address);
        session.SetCookie($"admin_culture_{tenants["Default"]!["VersionId"]}", "c%3Dru%7Cuic%3Dru");
        return session;
    }

    [GeneratedRegex(@"\p{IsCyrillic}|^[\d\W]+$")]
    private static partial Regex Cyrillic();
}
