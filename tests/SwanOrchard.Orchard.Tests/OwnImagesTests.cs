using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The images that people keep in folders of their own.</summary>
[Collection(NewsroomTests.Name)]
public sealed class OwnImagesTests(Newsroom room)
{
    [Theory]
    [InlineData("_Users")]
    [InlineData("/_users/")]
    [InlineData("./_Users")]
    [InlineData("_Users/../_Users")]
    [InlineData(".")]
    public async Task Nobody_deletes_the_folder_of_all(string path)
    {
        var image = await UploadAsync(room.Reporter, "kept.png");
        foreach (var session in new[] { room.Editor, room.Admin })
        {
            var (status, _, body) = await Newsroom.ForgeAsync(session, $"/Admin/Media/DeleteFolder?path={path}");
            Assert.True(status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden, $"{status}: {body}");
            Assert.True(session == room.Editor || Reason(body).Contains("holds everyone's images", StringComparison.Ordinal), body);
        }

        Assert.True(await IsThereAsync(image));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_a_published_article_shows_is_its_editors_to_delete_or_move(bool inBody)
    {
        var name = $"shown-{inBody}.png".ToLowerInvariant();
        var image = await UploadAsync(room.Reporter, name);
        var folder = image[..image.LastIndexOf('/')];
        var title = $"With a picture, {(inBody ? "inside" : "above")}";
        var form = await room.Reporter.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [title],
                ["HtmlBodyPart.Html"] = [inBody ? $"<p><img src=\"/media/{image}\" alt=\"Two halves\"></p>" : "<p>Text.</p>"],
                ["ArticlePart.Image.Path"] = [inBody ? "" : image],
                ["ArticlePart.Image.AltText"] = [inBody ? "" : "Two halves"],
            },
            ("submit.Save", "submit.SaveAndContinue"));
        Assert.Empty(form.Errors);
        var id = form.Url.Segments[^2].Trim('/');

        // While it is a draft, all of it is the reporter's.
        var draft = await UploadAsync(room.Reporter, "draft-" + name);
        Assert.Equal(
            HttpStatusCode.OK,
            (await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Media/MoveMedia?oldPath={image}&newPath={folder}/moved-{name}")).Status);
        Assert.Equal(
            HttpStatusCode.OK,
            (await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Media/MoveMedia?oldPath={folder}/moved-{name}&newPath={image}")).Status);

        Assert.Empty((await Newsroom.ChangeAsync(room.Editor, id, title)).Errors);
        foreach (var path in new[]
        {
            $"DeleteMedia?path={image}", $"DeleteMedia?path={folder}/./{name}",
            $"DeleteMediaList?paths={draft}&paths={image}", $"DeleteFolder?path={folder}",
            $"MoveMedia?oldPath={image}&newPath={folder}/other.png",
            $"MoveMediaList?mediaNames={name}&sourceFolder={folder}&targetFolder={folder}",
        })
        {
            var (status, _, body) = await Newsroom.ForgeAsync(room.Reporter, "/Admin/Media/" + path);
            Assert.True(status == HttpStatusCode.BadRequest, $"{path}: {status}");
            Assert.Contains("which is published. Ask an editor.", Reason(body), StringComparison.Ordinal);
        }

        // Spelled like this it is nobody's own folder to Orchard, which refuses before the library is asked.
        var doubled = await Newsroom.ForgeAsync(
            room.Reporter, $"/Admin/Media/DeleteMedia?path=/{image.Replace("/", "//", StringComparison.Ordinal)}");
        Assert.Equal(HttpStatusCode.Forbidden, doubled.Status);

        Assert.True(await IsThereAsync(image) && await IsThereAsync(draft));
        Assert.Equal(HttpStatusCode.OK, (await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Media/DeleteMedia?path={draft}")).Status);

        // An editor may, and the reporter again once readers do not see it.
        await Newsroom.ChangeAsync(room.Editor, id, title, "Unpublish");
        Assert.Equal(HttpStatusCode.OK, (await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Media/DeleteMedia?path={image}")).Status);
        image = await UploadAsync(room.Reporter, name);
        await Newsroom.ChangeAsync(room.Editor, id, title);
        Assert.Equal(
            HttpStatusCode.BadRequest, (await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Media/DeleteMedia?path={image}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Newsroom.ForgeAsync(room.Admin, $"/Admin/Media/DeleteMedia?path={image}")).Status);
    }

    /// <summary>Puts an image into someone's own folder.</summary>
    /// <returns>Its path.</returns>
    private static async Task<string> UploadAsync(AdminSession session, string name)
    {
        // Opening the library makes the folder.
        await session.GetAsync("/Admin/Media/GetFolders?path=");
        var folders = JsonNode.Parse(await session.GetAsync("/Admin/Media/GetFolders?path=_Users"))!.AsArray();
        var folder = Assert.Single(folders)!["path"]!.GetValue<string>();
        var (status, _) = await session.UploadAsync(folder, name, TestPng.Plain(8, 8));
        Assert.Equal(HttpStatusCode.OK, status);
        return $"{folder}/{name}";
    }

    private async Task<bool> IsThereAsync(string path)
    {
        using var answer = await room.Reader.GetAsync("/media/" + path);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private static string Reason(string body) => body.StartsWith('{') ? (string?)JsonNode.Parse(body)!["value"] ?? "" : body;
}
