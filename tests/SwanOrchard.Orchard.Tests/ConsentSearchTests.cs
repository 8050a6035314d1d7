using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Who is found when consent is to be withdrawn, and by whom.</summary>
[Collection(NewsroomTests.Name)]
public sealed class ConsentSearchTests(Newsroom room)
{
    [Fact]
    public async Task By_one_name_a_person_is_found_under_every_other_and_in_texts_that_break_it()
    {
        await WriteAsync("Latin", "Bermet Asanova", "<p>No name.</p>");
        await WriteAsync("Cyrillic", "Бермет Асанова", "<p>Бермет<br>Асанова</p>");
        await WriteAsync("Paragraphs", null, "<p>Bermet</p><p>Asanova</p>");
        await WriteAsync("Bold", null, "<p>Ber<b>met</b>&nbsp; Asanova</p>");
        await WriteAsync("Lead", null, "<p>No name.</p>", lead: "Bermet  Asanova");

        var found = (await ConsentTests.SearchAsync(room.Editor, "bermet asanova")).Page.QuerySelector("main, body")!.TextContent;

        Assert.All(
            ["Latin", "Cyrillic", "Paragraphs", "Bold", "Lead"], title => Assert.Contains(title + " (en", found, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_is_found_in_other_grammatical_cases_and_in_either_order()
    {
        await WriteAsync("Contact of Gulnara", "Гульнара Сатыбалдиева", "<p>Без имени.</p>");
        await WriteAsync("Instrumental", null, "<p>Мы говорили с Гульнарой Сатыбалдиевой.</p>");
        await WriteAsync("Turned round", null, "<p>Письмо Сатыбалдиевой <b>Гульнаре</b>.</p>");
        await WriteAsync("Somebody else", null, "<p>Гульнара пришла. Потом пришла Сатыбалдиева.</p>");

        var found = (await ConsentTests.SearchAsync(room.Editor, "Гульнара Сатыбалдиева")).Page.QuerySelector("main, body")!.TextContent;

        Assert.All(["Instrumental", "Turned round"], title => Assert.Contains(title + " (en", found, StringComparison.Ordinal));
        Assert.DoesNotContain("Somebody else", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_editors_gets_there()
    {
        const string path = "/Admin/Newsroom/Consent";
        var anonymous = await CrawledPage.GetAsync(room.Reader, path);
        Assert.Equal(HttpStatusCode.Redirect, anonymous.Status);
        Assert.Contains("/Login?", anonymous.Location, StringComparison.Ordinal);
        foreach (var session in new[] { room.Reporter, room.Translator, room.Both })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await session.TryAsync(path)).Status);
            Newsroom.AssertRefused(await Newsroom.ForgeAsync(session, path + "/Search", ("search", "anybody")));
            Newsroom.AssertRefused(await Newsroom.ForgeAsync(session, path + "/Withdraw", ("email", "anybody@example.org")));
        }

        Assert.Equal(HttpStatusCode.OK, (await room.Editor.TryAsync(path)).Status);
    }

    private async Task WriteAsync(string title, string? contact, string body, string lead = "")
    {
        var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
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
}
