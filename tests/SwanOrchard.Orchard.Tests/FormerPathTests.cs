using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A path that an item has left leads to the item.</summary>
[Collection(NewsroomTests.Name)]
public sealed class FormerPathTests(Newsroom room)
{
    [Fact]
    public async Task Unpublished_under_a_renamed_draft_the_old_address_leads_to_the_new_one()
    {
        (string, string) save = ("submit.Save", "submit.SaveAndContinue"), publish = ("submit.Publish", "submit.PublishAndContinue");
        var form = await (await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create"))
            .SubmitAsync(new() { ["TitlePart.Title"] = ["Kept address"] }, publish);
        var edit = form.Url.AbsolutePath;
        await (await room.Editor.OpenAsync(edit)).SubmitAsync(new() { ["AutoroutePart.Path"] = ["en/news/new-address"] }, save);
        await (await room.Editor.OpenAsync(edit)).SubmitAsync([], ("submit.Unpublish", "submit.UnpublishAndContinue"));
        Assert.Empty((await (await room.Editor.OpenAsync(edit)).SubmitAsync([], publish)).Errors);

        var page = await CrawledPage.GetAsync(room.Reader, "/en/news/kept-address");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/news/new-address"), (page.Status, page.Location));
    }

    [Fact]
    public async Task A_URL_of_this_site_and_an_encoded_path_are_taken_as_the_paths_they_are_and_lead_on()
    {
        var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Page/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Once it was elsewhere"],
                ["HtmlBodyPart.Html"] = ["<p>Text.</p>"],
                ["PathsPart.Paths"] =
                    [$"{new Uri(room.Host.Address, "/en/%D1%81%D1%82%D0%B0%D1%80%D0%BE%D0%B5")}\nen/%D0%BE-%D0%BD%D0%B0%D1%81"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));

        Assert.Empty(form.Errors);
        Assert.Equal("en/старое\nen/о-нас", FormsTests.Value(form, "PathsPart.Paths")!.ReplaceLineEndings("\n"));
        foreach (var path in new[] { "/en/%D1%81%D1%82%D0%B0%D1%80%D0%BE%D0%B5", "/en/о-нас" })
        {
            var page = await CrawledPage.GetAsync(room.Reader, path);
            Assert.Equal((HttpStatusCode.MovedPermanently, "/en/once-it-was-elsewhere"), (page.Status, page.Location));
        }
    }
}
