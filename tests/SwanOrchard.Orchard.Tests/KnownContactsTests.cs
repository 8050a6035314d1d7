using System.Net;
using System.Text.Json;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A contact is found by a part of their name or email address, with their consent, by those who may know of them.</summary>
[Collection(NewsroomTests.Name)]
public sealed class KnownContactsTests(Newsroom room)
{
    [Fact]
    public async Task A_known_contact_comes_once_with_the_consent_they_gave_everywhere()
    {
        await WriteAsync(room.Editor, "Names Zarina once", "Zarina Known", "zarina.known@example.org", agrees: true);
        await WriteAsync(room.Editor, "Names Zarina twice", "Zarina K.", "Zarina.Known@example.org", agrees: true, "+996 555 010203");

        foreach (var asked in new[] { "zarina", "KNOWN@ex" })
        {
            var found = Assert.Single(await FindAsync(room.Editor, asked));
            Assert.Equal(("Zarina K.", "+996 555 010203"), (Text(found, "name"), Text(found, "phone")));
            Assert.True(found.GetProperty("agrees").GetBoolean());
            Assert.Equal(("Agreed to be named", "in 2 items"), (Text(found, "state"), Text(found, "items")));
        }

        // One item where they do not agree is enough, under another name too.
        await WriteAsync(room.Editor, "Names Zarina against her will", "З. Иная", "zarina.known@example.org", agrees: false);
        var unwilling = Assert.Single(await FindAsync(room.Editor, "zarina k"));
        Assert.False(unwilling.GetProperty("agrees").GetBoolean());
        Assert.Equal(("Has not agreed to be named everywhere", "in 3 items"), (Text(unwilling, "state"), Text(unwilling, "items")));
    }

    [Fact]
    public async Task Reporters_find_people_whom_readers_see_and_those_of_their_own_drafts_and_nobody_else()
    {
        await WriteAsync(room.Editor, "An editor's draft", "Secret Source", "secret.source@example.org", agrees: true);
        await WriteAsync(room.Reporter, "A reporter's own draft", "Own Source", "own.source@example.org", agrees: false);
        await WriteAsync(room.Editor, "For everybody", "Public Source", "public.source@example.org", agrees: true, button: "Publish");
        await WriteAsync(room.Editor, "Published without", "Quiet Source", "quiet.source@example.org", agrees: false, button: "Publish");

        Assert.Equal(["Own Source", "Public Source"], Names(await FindAsync(room.Reporter, "source@example")));
        Assert.Equal(["Public Source"], Names(await FindAsync(room.Colleague, "source@example")));
        Assert.Equal(
            ["Own Source", "Public Source", "Quiet Source", "Secret Source"], Names(await FindAsync(room.Editor, "source@example")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("z")]
    [InlineData("%_")]
    [InlineData("nobody of this name")]
    public async Task Too_little_or_something_else_finds_nobody(string asked) => Assert.Empty(await FindAsync(room.Editor, asked));

    [Fact]
    public async Task Whoever_has_not_signed_in_finds_nobody()
    {
        using var stranger = AdminSession.Open(room.Host.Address);
        var (status, url, _) = await stranger.TryAsync("/Admin/Newsroom/Contacts/Search", [new("text", "source")]);
        Assert.True(status != HttpStatusCode.OK || url.AbsolutePath == "/Login", $"{url} answered {status}");
    }

    [Fact]
    public async Task Who_may_not_change_contacts_is_not_asked_to_search()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Contacts are the original's");
        await Newsroom.ChangeAsync(room.Editor, id, "Contacts are the original's");
        var translation = await Newsroom.TranslateAsync(room.Translator, id, "ru");

        Assert.NotNull((await room.Editor.OpenAsync(Newsroom.EditPath(id))).Element.QuerySelector("[data-swan-known]"));
        Assert.Null((await room.Translator.OpenAsync(Newsroom.EditPath(translation))).Element.QuerySelector("[data-swan-known]"));
    }

    private static string? Text(JsonElement found, string property) => found.GetProperty(property).GetString();

    private static IEnumerable<string?> Names(IEnumerable<JsonElement> found) => found.Select(person => Text(person, "name")).Order();

    private static async Task<JsonElement[]> FindAsync(AdminSession session, string text)
    {
        var (status, _, body) = await Newsroom.ForgeAsync(session, "/Admin/Newsroom/Contacts/Search", ("text", text));
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. JsonDocument.Parse(body).RootElement.EnumerateArray()];
    }

    private static async Task WriteAsync(
        AdminSession session, string title, string name, string email, bool agrees, string? phone = null, string button = "Save")
    {
        var form = await (await session.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [title],
                ["HtmlBodyPart.Html"] = ["<p>T</p>"],
                ["ArticlePart.Contacts[0].Name"] = [name],
                ["ArticlePart.Contacts[0].Email"] = [email],
                ["ArticlePart.Contacts[0].Phone"] = phone is null ? [] : [phone],
                ["ArticlePart.Contacts[0].Published"] = agrees ? ["true"] : [],
            },
            ($"submit.{button}", $"submit.{button}AndContinue"));
        Assert.Empty(form.Errors);
    }
}
