using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>An item stays in its language, and in its set there is no other of that language, whatever is posted.</summary>
[Collection(NewsroomTests.Name)]
public sealed class LanguageOfSetTests(Newsroom room)
{
    [Fact]
    public async Task A_copy_of_a_translation_is_an_original_with_a_set_of_its_own_and_keeps_its_id_in_feeds()
    {
        var original = await Newsroom.WriteAsync(room.Editor, "To be copied");
        await Newsroom.ChangeAsync(room.Editor, original, "To be copied");
        var translation = await Newsroom.TranslateAsync(room.Editor, original, "ru");
        await Newsroom.ChangeAsync(room.Editor, translation, "Снимут копию", "Save");
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{translation}/Clone");
        var list = (await room.Editor.OpenAsync("/Admin/Contents/ContentItems?q=Снимут&pagesize=100")).Page;
        var copy = list.QuerySelectorAll("a[href*='/Edit']").Where(link => link.TextContent.Trim() == "Снимут копию")
            .Select(link => link.GetAttribute("href")!.Split('/')[^2]).First(found => found != translation);

        // Published from the list, without a form: as a translation it would be the translator's.
        Newsroom.AssertRefused(await Newsroom.ForgeAsync(room.Translator, $"/Admin/Contents/ContentItems/{copy}/Publish"));
        await room.BulkAsync(room.Editor, "PublishNow", copy);
        var before = await FeedAsync();
        Assert.Contains(
            new Uri(before.Url).AbsolutePath, (await CrawledPage.GetAsync(room.Reader, "/sitemap.xml")).Body, StringComparison.Ordinal);
        Assert.Contains("not translated", string.Join('\n', await room.VersionsAsync(copy)), StringComparison.Ordinal);

        await Newsroom.ChangeAsync(room.Editor, copy, "Снимут копию");
        Assert.Equal(before, await FeedAsync());

        async Task<(string Id, string Url)> FeedAsync()
        {
            var feed = JsonNode.Parse((await CrawledPage.GetAsync(room.Reader, "/ru/feed.json")).Body)!["items"]!.AsArray();
            var item = Assert.Single(feed, item => item!["title"]!.GetValue<string>() == "Снимут копию")!;
            return (item["id"]!.GetValue<string>(), item["url"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task Nobody_gives_an_item_another_language_by_its_form()
    {
        // With an address that fits: a second version in English, and an original.
        var original = await Newsroom.WriteAsync(room.Editor, "In one language");
        await Newsroom.ChangeAsync(room.Editor, original, "In one language");
        var translation = await Newsroom.TranslateAsync(room.Translator, original, "ru");
        foreach (var button in new[] { "Save", "Publish" })
        {
            var form = await (await room.Translator.OpenAsync(Newsroom.EditPath(translation))).SubmitAsync(
                new()
                {
                    ["TitlePart.Title"] = ["A second original"],
                    ["LocalizationPart.Culture"] = ["en"],
                    ["AutoroutePart.Path"] = ["en/news/other"],
                },
                ($"submit.{button}", $"submit.{button}AndContinue"));
            Assert.Contains(
                form.Errors, error => error.StartsWith("The language of a saved item cannot be changed", StringComparison.Ordinal));
        }

        Assert.False(await room.IsNewsAsync("A second original"));
        Assert.Equal("In one language", await room.TitleAsync(translation));

        // A draft of one's own would be a translation, which nobody reviews and translators publish; so would one in no language.
        var draft = await Newsroom.WriteAsync(room.Reporter, "Stays an original");
        foreach (var culture in new[] { "ru", "", null })
        {
            var values = new List<(string, string)> { ("TitlePart.Title", "Forged"), ("submit.Save", "submit.SaveAndContinue") };
            if (culture is not null)
            {
                values.AddRange([("LocalizationPart.Culture", culture), ("AutoroutePart.Path", "ru/news/stays")]);
            }

            Assert.Contains(
                "The language of a saved item cannot be changed",
                (await Newsroom.ForgeAsync(room.Reporter, Newsroom.EditPath(draft), [.. values])).Body, StringComparison.Ordinal);
            Newsroom.AssertRefused(await Newsroom.ForgeAsync(room.Translator, $"/Admin/Contents/ContentItems/{draft}/Publish"));
        }

        Assert.Equal("Stays an original", await room.TitleAsync(draft));
        Assert.Equal("en", FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(draft)), "LocalizationPart.Culture"));
    }

    [Theory]
    [InlineData("TranslationPart.Culture", "LocalizationPart.Culture")]
    [InlineData("LocalizationPart.Culture")]
    public async Task A_new_item_is_in_a_language_of_the_site(params string[] fields)
    {
        var forged = await Newsroom.ForgeAsync(
            room.Editor,
            "/Admin/Contents/ContentTypes/Article/Create",
            [.. fields.Select(field => (field, "de")), ("TitlePart.Title", "Auf Deutsch"), ("submit.Save", "submit.SaveAndContinue")]);
        var form = AdminForm.Read(room.Reader, forged.Url, forged.Body);

        Assert.Equal("“de” is not one of the site's languages.", FormsTests.Message(form, "TranslationPart.Culture"));
        Assert.Equal("Auf Deutsch", FormsTests.Value(form, "TitlePart.Title"));
        Assert.DoesNotContain("Auf Deutsch", await room.Admin.GetAsync("/Admin/Contents/ContentItems?q=Deutsch"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_one_translation_in_the_same_instant_gets_one()
    {
        for (var round = 0; round < 3; round++)
        {
            var title = $"Wanted{round}bymany";
            var original = await Newsroom.WriteAsync(room.Editor, title);
            await Task.WhenAll(new[] { room.Translator, room.Editor, room.Translator, room.Admin, room.Editor }.Select(session =>
                Newsroom.ForgeAsync(session, $"/Admin/ContentLocalization?contentItemId={original}&targetCulture=ru")));

            var list = (await room.Admin.OpenAsync($"/Admin/Contents/ContentItems?q={title}&pagesize=100")).Page;
            Assert.Equal(2, list.QuerySelectorAll("li [name=itemIds]").Length);
        }
    }

    [Fact]
    public async Task A_title_that_is_the_name_of_its_type_stays_as_it_was_written()
    {
        var form = await room.Admin.OpenAsync("/Admin/Contents/ContentTypes/Page/Create");
        Assert.Empty((await form.SubmitAsync(new() { ["TitlePart.Title"] = ["Page"] }, ("submit.Save", "submit.SaveAndContinue"))).Errors);

        using var russian = await RussianAdminTests.SignInAsync(room.Host, "ru");
        var row = (await russian.OpenAsync("/Admin/Contents/ContentItems/Page?q=&pagesize=100")).Page.QuerySelectorAll("li")
            .First(row =>
                row.QuerySelector("[name=itemIds]") is not null && row.QuerySelector(".contentitem")!.TextContent.Trim() == "Page");
        Assert.Equal("Страница", row.QuerySelector(".contenttype")!.TextContent.Trim());
    }
}
