using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Who made a draft may discard it, and nobody is offered what is refused.</summary>
[Collection(NewsroomTests.Name)]
public sealed class DraftsTests(Newsroom room)
{
    [Fact]
    public async Task A_translation_begun_by_mistake_is_discarded_by_who_began_it_and_leaves_nothing()
    {
        var english = await PublishedAsync("Not to be translated");
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        Assert.True(await IsOfferedAsync(room.Translator, russian));
        Assert.NotNull((await room.Translator.OpenAsync(Newsroom.EditPath(russian))).Page.QuerySelector("a[href*='DiscardDraft']"));

        Assert.Equal(HttpStatusCode.OK, (await DiscardAsync(room.Translator, russian)).Status);

        Assert.Null(await room.TitleAsync(russian));
        Assert.Contains((await room.VersionsAsync(english)), state => state.Contains("not translated", StringComparison.Ordinal));

        // And it can be begun anew.
        Assert.NotEqual(russian, await Newsroom.TranslateAsync(room.Translator, english, "ru"));
    }

    [Fact]
    public async Task A_change_of_a_published_translation_is_discarded_by_who_made_it_alone()
    {
        var english = await PublishedAsync("Translated by two");
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");
        await Newsroom.ChangeAsync(room.Editor, russian, "Переведено двумя");
        await Newsroom.ChangeAsync(room.Both, russian, "Правка", "Save");

        Assert.False(await IsOfferedAsync(room.Translator, russian));
        Newsroom.AssertRefused(await DiscardAsync(room.Translator, russian));
        Assert.Equal("Правка", await room.TitleAsync(russian));
        Assert.True(await IsOfferedAsync(room.Both, russian));
        Assert.Equal(HttpStatusCode.OK, (await DiscardAsync(room.Both, russian)).Status);
        Assert.Equal("Переведено двумя", await room.TitleAsync(russian));
    }

    [Fact]
    public async Task Drafts_of_originals_are_discarded_by_their_reporter_and_editors_alone()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "A reporter's own");
        Newsroom.AssertRefused(await DiscardAsync(room.Translator, id));
        Newsroom.AssertRefused(await DiscardAsync(room.Colleague, id));
        Assert.Equal(HttpStatusCode.OK, (await DiscardAsync(room.Reporter, id)).Status);
        Assert.Null(await room.TitleAsync(id));
    }

    private async Task<string> PublishedAsync(string title)
    {
        var id = await Newsroom.WriteAsync(room.Editor, title);
        await Newsroom.ChangeAsync(room.Editor, id, title);
        return id;
    }

    private static Task<(HttpStatusCode Status, Uri Url, string Body)> DiscardAsync(AdminSession session, string id) =>
        Newsroom.ForgeAsync(session, $"/Admin/Contents/ContentItems/{id}/DiscardDraft");

    /// <summary>Whether the list's menu has the button.</summary>
    private static async Task<bool> IsOfferedAsync(AdminSession session, string id)
    {
        var list = (await session.OpenAsync("/Admin/Contents/ContentItems/Article?q=each:language&pagesize=100")).Page;
        Assert.Contains(list.QuerySelectorAll("a"), link => link.GetAttribute("href")?.Contains(id, StringComparison.Ordinal) == true);
        return list.QuerySelector($"a[href*='{id}/DiscardDraft']") is not null;
    }
}
