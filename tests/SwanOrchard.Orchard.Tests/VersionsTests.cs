using System.Net;
using AngleSharp.Dom;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Editors see who changed what and when, by words, and bring an earlier version back as a draft.</summary>
[Collection(NewsroomTests.Name)]
public sealed class VersionsTests(Newsroom room)
{
    [Fact]
    public async Task Two_versions_are_compared_by_words_and_an_earlier_one_comes_back_as_a_draft()
    {
        var id = await PublishAsync("Nine towns", "<p>Nine towns <em>sent</em> people.</p><p>They met.</p>");
        await PublishAsync("Eight towns", "<p>Eight towns <em>sent</em> people.</p><p>They met in Osh.</p>", id);
        await PublishAsync("Eight towns", "<p>Eight towns <em>sent</em> nobody.</p><p>They met in Osh.</p>", id);

        var page = await room.Editor.OpenAsync(Versions(id));
        Assert.Equal(["published", "earlier version", "earlier version"], Cells(page, 5));
        Assert.All(Cells(page, 4), who => Assert.Equal("eva", who));
        Assert.All(
            page.Page.QuerySelectorAll("tr[data-swan-version] th"),
            when => Assert.Matches(@"^\d+ \w+ \d{4}, \d+:\d\d$", when.TextContent));

        // The last change is shown at first.
        Assert.Equal([("Text", "people", "nobody")], Changes(page));

        var ids = page.Page.QuerySelectorAll("tr[data-swan-version]").Select(row => row.GetAttribute("data-swan-version")!).ToArray();
        page = await room.Editor.OpenAsync($"{Versions(id)}?from={ids[2]}&to={ids[0]}");
        Assert.Equal(
            [("Title", "Nine", "Eight"), ("Text", "Nine people", "Eight nobody in Osh")], Changes(page));

        // The other way round is the same.
        Assert.Equal(Changes(page), Changes(await room.Editor.OpenAsync($"{Versions(id)}?from={ids[0]}&to={ids[2]}")));

        var form = await RestoreAsync(room.Editor, id, ids[2]);
        Assert.Equal("Nine towns", FormsTests.Value(form, "TitlePart.Title"));
        Assert.Contains("The version is the draft now.", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(await room.IsNewsAsync("Eight towns"));
        Assert.False(await room.IsNewsAsync("Nine towns"));
        Assert.Equal(
            ["draft", "published", "earlier version", "earlier version"], Cells(await room.Editor.OpenAsync(Versions(id)), 5));

        // Published, it is where it was in the news: the day of its first publication stays.
        var first = FormsTests.Value(form, "ArticlePart.FirstPublished");
        Assert.NotEqual("", first);
        form = await form.SubmitAsync([], ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        Assert.Equal(first, FormsTests.Value(form, "ArticlePart.FirstPublished"));
        Assert.True(await room.IsNewsAsync("Nine towns"));
    }

    [Fact]
    public async Task A_draft_that_was_never_published_comes_back_with_the_day_of_the_first_publication()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Before anybody read it");
        await Newsroom.ChangeAsync(room.Editor, id, "As it was published");
        await Newsroom.ChangeAsync(room.Editor, id, "A draft to throw away", "Save");
        var page = await room.Editor.OpenAsync(Versions(id));
        Assert.Equal(["draft", "published"], Cells(page, 5));
        Assert.Equal([("Title", "As it was published", "A draft to throw away")], Changes(page));

        // A draft that is replaced is not lost.
        await RestoreAsync(room.Editor, id, Ids(page)[1]);
        page = await room.Editor.OpenAsync(Versions(id));
        Assert.Equal(["draft", "earlier version", "published"], Cells(page, 5));
        Assert.Equal("A draft to throw away", FormsTests.Value(await RestoreAsync(room.Editor, id, Ids(page)[1]), "TitlePart.Title"));
    }

    [Fact]
    public async Task Links_images_and_what_is_set_in_bold_are_shown_where_they_changed()
    {
        var id = await PublishAsync("Marked up", "<p>Read <a href=\"https://one.example/\">more</a>.</p>");
        await PublishAsync("Marked up", "<p>Read <a href=\"https://two.example/\">more</a>.</p>", id);

        var (field, removed, added) = Assert.Single(Changes(await room.Editor.OpenAsync(Versions(id))));
        Assert.Equal("Text", field);
        Assert.Contains("https://one.example/", removed, StringComparison.Ordinal);
        Assert.Contains("https://two.example/", added, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_who_agreed_to_be_named_then_but_not_now_comes_back_without_consent()
    {
        var form = await (await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Named in a version"],
                ["HtmlBodyPart.Html"] = ["<p>T</p>"],
                ["ArticlePart.Contacts[0].Name"] = ["Version Person"],
                ["ArticlePart.Contacts[0].Published"] = ["true"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));
        var id = form.Url.AbsolutePath.Split('/')[^2];
        form = await (await room.Editor.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(
            new() { ["ArticlePart.Contacts[0].Published"] = [] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);

        var page = await room.Editor.OpenAsync(Versions(id));
        Assert.Contains("Agreed to be named", Changes(page).Single().Removed, StringComparison.Ordinal);
        form = await RestoreAsync(room.Editor, id, Ids(page)[^1]);
        Assert.Equal("Version Person", FormsTests.Value(form, "ArticlePart.Contacts[0].Name"));
        Assert.Null(form.Element.QuerySelector("[name='ArticlePart.Contacts[0].Published'][checked]"));
    }

    [Fact]
    public async Task Versions_are_for_editors()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Not for reporters");
        var version = Ids(await room.Editor.OpenAsync(Versions(id)))[0];
        Assert.NotNull(Link(await room.Editor.OpenAsync(Newsroom.EditPath(id)), id));
        Assert.Null(Link(await room.Reporter.OpenAsync(Newsroom.EditPath(id)), id));
        foreach (var session in new[] { room.Reporter, room.Translator })
        {
            Newsroom.AssertRefused(await session.TryAsync(Versions(id)));
            Newsroom.AssertRefused(
                await Newsroom.ForgeAsync(session, "/Admin/Newsroom/RestoreVersion", ("contentItemId", id), ("versionId", version)));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await room.Editor.TryAsync(Versions("nosuchitem0000000000000000"))).Status);
    }

    private static string Versions(string id) => $"/Admin/Newsroom/Versions/{id}";

    private static IElement? Link(AdminForm form, string id) => form.Page.QuerySelector($"form a[href='{Versions(id)}']");

    private static string[] Ids(AdminForm page) =>
        [.. page.Page.QuerySelectorAll("tr[data-swan-version]").Select(row => row.GetAttribute("data-swan-version")!)];

    private static IEnumerable<string> Cells(AdminForm page, int column) =>
        page.Page.QuerySelectorAll($"tr[data-swan-version] > :nth-child({column})").Select(cell => cell.TextContent.Trim());

    private static List<(string Field, string Removed, string Added)> Changes(AdminForm page) =>
    [
        .. page.Page.QuerySelectorAll(".swan-change").Select(change =>
            (change.QuerySelector("h3")!.TextContent, Said(change, "del"), Said(change, "ins"))),
    ];

    // What is said for those who do not see colours is left out.
    private static string Said(IElement change, string kind) => string.Join(' ', change.QuerySelectorAll(kind).Select(piece =>
        string.Concat(piece.ChildNodes.OfType<IText>().Select(text => text.Data)).Trim()));

    private static async Task<AdminForm> RestoreAsync(AdminSession session, string id, string version)
    {
        var page = await session.OpenAsync(Versions(id));
        return await session.PostAsync("/Admin/Newsroom/RestoreVersion", new()
        {
            ["contentItemId"] = id,
            ["versionId"] = version,
            ["__RequestVerificationToken"] = page.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });
    }

    private async Task<string> PublishAsync(string title, string html, string? id = null)
    {
        var form = await room.Editor.OpenAsync(id is null ? "/Admin/Contents/ContentTypes/Article/Create" : Newsroom.EditPath(id));
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = [title], ["HtmlBodyPart.Html"] = [html] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        return form.Url.AbsolutePath.Split('/')[^2];
    }
}
