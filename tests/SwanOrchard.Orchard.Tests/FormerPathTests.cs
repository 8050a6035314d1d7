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
}
