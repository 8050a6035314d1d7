using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// What the languages of a set share is written by publishing one of them; a draft keeps it to itself, but for consent taken back.
/// </summary>
[Collection(NewsroomTests.Name)]
public sealed class SharedFactsTests(Newsroom room)
{
    private const string Contacts = "ArticlePart.Contacts";

    /// <summary>Each shared property: the type, its field, and two values of it.</summary>
    public static TheoryData<string, string, string, string> Facts => new()
    {
        { "Article", "ArticlePart.EventStart", "2031-03-01", "2031-03-02" },
        { "Article", "ArticlePart.EventEnd", "2032-03-01", "2032-03-02" },
        { "Article", "ArticlePart.CountryCode", "KG", "GE" },
        { "Article", "ArticlePart.Organizations", "swansetorganizationtais001", "swansetorganizationswan001" },
        { "Article", "ArticlePart.Contacts[0].Phone", "+996 1", "+996 2" },
        { "Article", "ArticlePart.MoreInfo.Url", "https://example.org/1", "https://example.org/2" },
        { "Organization", "OrganizationPart.Role", "Member", "Partner" },
        { "Organization", "OrganizationPart.CountryCode", "KG", "GE" },
        { "Organization", "OrganizationPart.Website", "https://example.org/1", "https://example.org/2" },
        { "Organization", "OrganizationPart.Contacts[0].Phone", "+996 1", "+996 2" },
        { "Organization", "OrganizationPart.Profiles[0].Url", "https://example.org/1", "https://example.org/2" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_draft_keeps_a_fact_to_itself_and_publishing_writes_it_to_every_version(
        string type, string field, string before, string after)
    {
        var english = await WriteAsync(type, With(field, before));
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");
        await SubmitAsync(russian, "Publish", new() { ["TitlePart.Title"] = [$"По-русски: {field}"] });
        var draft = $"По-русски, черновик: {field}";
        await SubmitAsync(russian, "Save", new() { ["TitlePart.Title"] = [draft] });

        await SubmitAsync(english, "Save", With(field, after));

        Assert.Equal(after, await ValueAsync(english, field));
        Assert.Equal(before, await ValueAsync(russian, field));
        Assert.Equal(before, await PublishedValueAsync(english, field));
        Assert.Equal(before, await PublishedValueAsync(russian, field));

        await SubmitAsync(russian, "Save", new() { ["TitlePart.Title"] = [draft] });
        await SubmitAsync(english, "Publish", With(field, after));

        Assert.Equal(after, await ValueAsync(english, field));
        Assert.Equal(after, await ValueAsync(russian, field));
        Assert.Equal(draft, await ValueAsync(russian, "TitlePart.Title"));
        Assert.Equal(after, await PublishedValueAsync(russian, field));
    }

    [Fact]
    public async Task What_a_translation_publishes_stands_in_the_drafts_of_the_original_too_with_its_texts_left_alone()
    {
        var english = await WriteAsync("Article", With("ArticlePart.CountryCode", "KG"));
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");
        await SubmitAsync(english, "Save", new() { ["TitlePart.Title"] = ["A draft on top"] });

        await SubmitAsync(russian, "Publish", new() { ["TitlePart.Title"] = ["Перевод"], ["ArticlePart.CountryCode"] = ["UZ"] });

        Assert.Equal("UZ", await ValueAsync(english, "ArticlePart.CountryCode"));
        Assert.Equal("A draft on top", await ValueAsync(english, "TitlePart.Title"));
        Assert.Equal("UZ", await PublishedValueAsync(english, "ArticlePart.CountryCode"));
    }

    [Fact]
    public async Task A_translation_begins_with_the_facts_that_readers_see_not_with_those_of_a_draft()
    {
        var english = await WriteAsync("Article", With("ArticlePart.CountryCode", "KG"));
        await SubmitAsync(english, "Save", With("ArticlePart.CountryCode", "GE"));

        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");

        Assert.Equal("KG", await ValueAsync(russian, "ArticlePart.CountryCode"));
        Assert.Equal("GE", await ValueAsync(english, "ArticlePart.CountryCode"));
    }

    [Theory]
    [InlineData("unticked")]
    [InlineData("removed")]
    public async Task Consent_taken_back_in_a_draft_acts_at_once_in_every_version(string how)
    {
        var (english, russian, path) = await WithContactsAsync($"Taken back, {how}");
        await SubmitAsync(russian, "Save", new() { ["TitlePart.Title"] = ["Черновик"] });
        Assert.Contains("anna@example.org", await PageAsync($"/en/news/{path}"), StringComparison.Ordinal);
        Assert.Contains("anna@example.org", await PageAsync($"/ru/news/{path}"), StringComparison.Ordinal);

        await SubmitAsync(english, "Save", how == "unticked"
            ? new() { [$"{Contacts}[0].Published"] = ["false"] }
            : new() { [$"{Contacts}[0].Name"] = [""], [$"{Contacts}[0].Email"] = [""], [$"{Contacts}[0].Phone"] = [""] });

        foreach (var language in new[] { "en", "ru" })
        {
            var page = await PageAsync($"/{language}/news/{path}");
            Assert.DoesNotContain("anna@example.org", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Anna Kept", page, StringComparison.Ordinal);
            Assert.Contains("berta@example.org", page, StringComparison.Ordinal);
        }

        // For editors the contact stays, unnamed, until the draft is published.
        Assert.Equal(("Anna Kept", false), await ContactAsync(russian, "anna@example.org"));
        await SubmitAsync(english, "Publish", []);
        Assert.Equal(how == "unticked" ? ("Anna Kept", false) : ((string, bool)?)null, await ContactAsync(russian, "anna@example.org"));
        Assert.DoesNotContain("anna@example.org", await PageAsync($"/ru/news/{path}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_given_in_a_draft_waits_for_publishing_and_no_other_draft_takes_it_back()
    {
        var (english, russian, path) = await WithContactsAsync("Given in a draft");
        await SubmitAsync(russian, "Save", new() { ["TitlePart.Title"] = ["Черновик"] });
        await SubmitAsync(english, "Save", new()
        {
            [$"{Contacts}[2].Name"] = ["Clara New"],
            [$"{Contacts}[2].Email"] = ["clara@example.org"],
            [$"{Contacts}[2].Published"] = ["true"],
        });
        Assert.DoesNotContain("clara@example.org", await PageAsync($"/en/news/{path}"), StringComparison.Ordinal);
        Assert.Null(await ContactAsync(russian, "clara@example.org"));

        // The other draft never knew her: to save it takes nothing back.
        await SubmitAsync(russian, "Save", new() { ["TitlePart.Title"] = ["Черновик ещё раз"] });
        Assert.Equal(("Clara New", true), await ContactAsync(english, "clara@example.org"));

        await SubmitAsync(english, "Publish", []);
        Assert.Contains("clara@example.org", await PageAsync($"/en/news/{path}"), StringComparison.Ordinal);
        Assert.Contains("clara@example.org", await PageAsync($"/ru/news/{path}"), StringComparison.Ordinal);
        Assert.Equal(("Clara New", true), await ContactAsync(russian, "clara@example.org"));
    }

    private static Dictionary<string, string[]> With(string field, string value)
    {
        var values = new Dictionary<string, string[]> { [field] = [value] };
        if (field.EndsWith(".Phone", StringComparison.Ordinal))
        {
            values[field.Replace(".Phone", ".Name", StringComparison.Ordinal)] = ["Somebody"];
        }
        else if (field.Contains("Profiles", StringComparison.Ordinal))
        {
            values[field.Replace(".Url", ".Network", StringComparison.Ordinal)] = ["Telegram"];
        }

        return values;
    }

    private async Task<(string English, string Russian, string Slug)> WithContactsAsync(string title)
    {
        var slug = "contacts-" + title.ToLowerInvariant().Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-');
        var english = await WriteAsync("Article", new()
        {
            ["TitlePart.Title"] = [title],
            ["AutoroutePart.Path"] = [$"en/news/{slug}"],
            [$"{Contacts}[0].Name"] = ["Anna Kept"],
            [$"{Contacts}[0].Email"] = ["anna@example.org"],
            [$"{Contacts}[0].Published"] = ["true"],
            [$"{Contacts}[1].Name"] = ["Berta Stays"],
            [$"{Contacts}[1].Email"] = ["berta@example.org"],
            [$"{Contacts}[1].Published"] = ["true"],
        });
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");
        await SubmitAsync(russian, "Publish", new() { ["TitlePart.Title"] = ["По-русски"], ["AutoroutePart.Path"] = [$"ru/news/{slug}"] });
        return (english, russian, slug);
    }

    /// <summary>Writes an item and publishes it.</summary>
    private async Task<string> WriteAsync(string type, Dictionary<string, string[]> values)
    {
        values.TryAdd("TitlePart.Title", [$"Shared facts of a {type}"]);
        var form = await (await room.Editor.OpenAsync($"/Admin/Contents/ContentTypes/{type}/Create"))
            .SubmitAsync(values, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        return form.Url.AbsolutePath.Split('/')[^2];
    }

    private async Task SubmitAsync(string id, string button, Dictionary<string, string[]> values)
    {
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        Assert.Empty((await form.SubmitAsync(values, ($"submit.{button}", $"submit.{button}AndContinue"))).Errors);
    }

    private async Task<string?> ValueAsync(string id, string field) => Checked(await room.Editor.OpenAsync(Newsroom.EditPath(id)), field);

    /// <summary>What the published version holds: the form shows it once the draft on top of it is discarded.</summary>
    private async Task<string?> PublishedValueAsync(string id, string field)
    {
        Assert.Equal(HttpStatusCode.OK, (await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/DiscardDraft")).Status);
        return await ValueAsync(id, field);
    }

    private static string? Checked(AdminForm form, string field) => field.EndsWith("Organizations", StringComparison.Ordinal)
        ? form.Element.QuerySelectorAll($"[name='{field}']").FirstOrDefault(box => box.HasAttribute("checked"))?.GetAttribute("value")
        : FormsTests.Value(form, field);

    private async Task<(string Name, bool IsNamed)?> ContactAsync(string id, string email)
    {
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        for (var row = 0; FormsTests.Value(form, $"{Contacts}[{row}].Id") is { Length: > 0 }; row++)
        {
            if (FormsTests.Value(form, $"{Contacts}[{row}].Email") == email)
            {
                return (
                    FormsTests.Value(form, $"{Contacts}[{row}].Name")!,
                    form.Element.QuerySelector($"[name='{Contacts}[{row}].Published'][checked]") is not null);
            }
        }

        return null;
    }

    private async Task<string> PageAsync(string path)
    {
        var page = await CrawledPage.GetAsync(room.Reader, path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Body;
    }
}
