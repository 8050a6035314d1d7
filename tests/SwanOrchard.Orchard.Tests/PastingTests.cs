using System.Net;
using System.Text.Json;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What is pasted into a text comes back clean, and what was left out is said.</summary>
[Collection(NewsroomTests.Name)]
public sealed class PastingTests(Newsroom room)
{
    [Fact]
    public async Task A_pasted_text_comes_back_clean_and_what_was_left_out_is_said()
    {
        var (html, said) = await PasteAsync(
            "<p class=MsoNormal><span style='color:red'>Text</span> <img src='file:///C:/a.png'></p><script>alert(1)</script>");
        Assert.Equal("<p>Text </p>", html);
        Assert.Equal("Pasted without: images (add them with the image button), fonts and colours.", said);

        Assert.Equal(("<p>Plain</p>", "Pasted."), await PasteAsync("<p>Plain</p>"));
        Assert.Equal(("", "There was no text to paste."), await PasteAsync("<p> </p>"));
    }

    [Fact]
    public async Task Full_urls_of_the_site_become_paths() => Assert.Equal(
        "<p><a href=\"/en/news\">News</a></p>", (await PasteAsync($"<p><a href='{room.Host.Address}en/news'>News</a></p>")).Html);

    [Fact]
    public async Task Whoever_has_not_signed_in_pastes_nothing()
    {
        using var stranger = AdminSession.Open(room.Host.Address);
        var (status, url, _) = await stranger.TryAsync("/Admin/Newsroom/Paste", [new("html", "<p>x</p>")]);
        Assert.True(status != HttpStatusCode.OK || url.AbsolutePath == "/Login", $"{url} answered {status}");
    }

    private async Task<(string Html, string Said)> PasteAsync(string html)
    {
        var (status, _, body) = await Newsroom.ForgeAsync(room.Reporter, "/Admin/Newsroom/Paste", ("html", html));
        Assert.Equal(HttpStatusCode.OK, status);
        var pasted = JsonDocument.Parse(body).RootElement;
        return (pasted.GetProperty("html").GetString()!, pasted.GetProperty("said").GetString()!);
    }
}
