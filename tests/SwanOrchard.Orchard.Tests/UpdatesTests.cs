using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers are told of as an update: a change of what an item says to them, and nothing else.</summary>
[Collection(NewsroomTests.Name)]
public sealed partial class UpdatesTests(Newsroom room)
{
    [Fact]
    public async Task Publishing_again_without_a_change_is_no_update_and_a_changed_text_is_one()
    {
        var (id, path) = await PublishAsync("Updated or not", "u1@example.org");
        var before = await DatesAsync(path);
        await TickAsync();

        // By the form, by the list's button, and after having been unpublished.
        await ChangeAsync(id, []);
        await ChangeAsync(id, [], "Save");
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Publish");
        Assert.Equal(before, await DatesAsync(path));
        await ChangeAsync(id, [], "Unpublish");
        await ChangeAsync(id, []);
        Assert.Equal(before, await DatesAsync(path));

        await ChangeAsync(id, new() { ["ArticlePart.Lead"] = ["A lead that was not there."] });
        var after = await DatesAsync(path);

        // A page tells the day alone.
        Assert.All(before.Zip(after).Skip(1), dates => Assert.NotEqual(dates.First, dates.Second));
    }

    [Fact]
    public async Task Neither_a_withdrawal_nor_a_contact_that_is_unticked_is_an_update()
    {
        const string email = "u2@example.org";
        var (id, path) = await PublishAsync("Someone is taken off", email);
        var before = await DatesAsync(path);
        Assert.Contains(email, (await CrawledPage.GetAsync(room.Reader, path)).Body, StringComparison.Ordinal);
        await TickAsync();

        await ChangeAsync(id, new() { ["ArticlePart.Contacts[0].Published"] = ["false"] });
        Assert.Equal(before, await DatesAsync(path));
        await Newsroom.ForgeAsync(
            room.Editor, "/Admin/Newsroom/Consent/Withdraw", ("email", email), ("name", "Ulla"), ("confirmed", "true"));
        Assert.NotEqual(email, FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(id)), "ArticlePart.Contacts[0].Email"));
        Assert.Equal(before, await DatesAsync(path));
    }

    private async Task<(string Id, string Path)> PublishAsync(string title, string email)
    {
        var id = await Newsroom.WriteAsync(room.Editor, title);
        await ChangeAsync(id, new()
        {
            ["ArticlePart.Contacts[0].Name"] = ["Ulla"],
            ["ArticlePart.Contacts[0].Email"] = [email],
            ["ArticlePart.Contacts[0].Published"] = ["true"],
        });
        return (id, "/en/news/" + title.ToLowerInvariant().Replace(' ', '-'));
    }

    private async Task ChangeAsync(string id, Dictionary<string, string[]> values, string button = "Publish")
    {
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        Assert.Empty((await form.SubmitAsync(values, ($"submit.{button}", $"submit.{button}AndContinue"))).Errors);
    }

    // Dates are told in whole seconds: the next change is to be in another one.
    private static async Task TickAsync()
    {
        for (var second = DateTime.UtcNow.Second; DateTime.UtcNow.Second == second;)
        {
            await Task.Yield();
        }
    }

    /// <summary>When the page, the feeds and the sitemap say that it was changed.</summary>
    private async Task<string[]> DatesAsync(string path)
    {
        var page = (await CrawledPage.GetAsync(room.Reader, path)).Body;
        var atom = await BodyAsync("/en/atom.xml");
        var json = await BodyAsync("/en/feed.json");
        var sitemap = await BodyAsync("/sitemap.xml");
        return
        [
            Modified().Match(page).Groups[1].Value,
            Updated().Match(Around(atom, path, "<entry>", "</entry>")).Groups[1].Value,
            ModifiedInFeed().Match(json[json.IndexOf(path, StringComparison.Ordinal)..]).Groups[1].Value,
            LastModified().Match(Around(sitemap, path, "<url>", "</url>")).Groups[1].Value,
        ];
    }

    private async Task<string> BodyAsync(string path) => (await CrawledPage.GetAsync(room.Reader, path)).Body;

    private static string Around(string text, string inside, string start, string end)
    {
        var at = text.IndexOf(inside, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{inside} is not there");
        var first = text.LastIndexOf(start, at, StringComparison.Ordinal);
        return text[first..text.IndexOf(end, at, StringComparison.Ordinal)];
    }

    [GeneratedRegex("\"dateModified\":\\s*\"([^\"]+)\"")]
    private static partial Regex Modified();

    [GeneratedRegex("\"date_modified\":\\s*\"([^\"]+)\"")]
    private static partial Regex ModifiedInFeed();

    [GeneratedRegex("<updated>([^<]+)</updated>")]
    private static partial Regex Updated();

    [GeneratedRegex("<lastmod>([^<]+)</lastmod>")]
    private static partial Regex LastModified();
}
