using System.Globalization;
using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What the database refuses while a content handler is at work is told by every door, and nothing of it is stored.</summary>
[Collection(SavingOnPostgresTests.Name)]
public sealed class RefusedByDatabaseTests(SavingOnPostgres site)
{
    private const string Told = "Not saved: ";

    // Orchard looks once a minute.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(4);

    [Theory]
    [InlineData("Publish")]
    [InlineData("Save")]
    public async Task A_form_comes_back_with_all_that_was_typed(string button)
    {
        SkipWhereMissing();
        var title = $"Refused by the form on {button}";
        var id = await Newsroom.WriteAsync(site.People[0], "Before");
        await RefusingAsync(title, async () =>
        {
            var form = await site.People[0].OpenAsync(Newsroom.EditPath(id));
            var answer = await form.SubmitAsync(
                new()
                {
                    ["TitlePart.Title"] = [title],
                    ["ArticlePart.Lead"] = ["A lead"],
                }, ($"submit.{button}", $"submit.{button}AndContinue"));

            Assert.Contains(answer.Errors, error => error.StartsWith(Told, StringComparison.Ordinal));
            Assert.Equal(title, FormsTests.Value(answer, "TitlePart.Title"));
            Assert.Equal("A lead", FormsTests.Value(answer, "ArticlePart.Lead"));
            Assert.DoesNotContain("has been", answer.Page.Body!.TextContent, StringComparison.Ordinal);
        });
        Assert.Equal("Before", await TitleAsync(id));
    }

    [Fact]
    public async Task A_new_item_stays_in_its_form_and_can_be_sent_again()
    {
        SkipWhereMissing();
        const string title = "Refused when new";
        AdminForm? answer = null;
        await RefusingAsync(title, async () =>
        {
            var form = await site.People[0].OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
            answer = await form.SubmitAsync(new() { ["TitlePart.Title"] = [title] }, ("submit.Publish", "submit.PublishAndContinue"));
            Assert.Contains(answer.Errors, error => error.StartsWith(Told, StringComparison.Ordinal));
        });

        var again = await answer!.SubmitAsync([], ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(again.Errors);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(site.Reader, "/en/news/refused-when-new")).Status);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("several")]
    public async Task A_list_says_so_and_not_that_it_was_done(string door)
    {
        SkipWhereMissing();
        var title = $"Refused by the {door}";
        var id = await Newsroom.WriteAsync(site.People[0], title);
        await RefusingAsync(title, async () =>
        {
            var (_, _, body) = door == "list"
                ? await Newsroom.ForgeAsync(site.People[0], $"/Admin/Contents/ContentItems/{id}/Publish")
                : await Newsroom.ForgeAsync(
                    site.People[0], "/Admin/Contents/ContentItems", (
                        "Options.BulkAction", "PublishNow"), ("submit.BulkAction", "go"), ("itemIds", await DocumentAsync(id)));
            Assert.Contains(Told, body, StringComparison.Ordinal);
            Assert.DoesNotContain("published successfully", body, StringComparison.Ordinal);
            Assert.DoesNotContain("has been published", body, StringComparison.Ordinal);
        });
        Assert.Null((await site.People[0].OpenAsync(Newsroom.EditPath(id))).Page.QuerySelector("[name='submit.Unpublish']"));
    }

    [Fact]
    public async Task A_translation_that_could_not_be_made_is_not_told_as_made()
    {
        SkipWhereMissing();
        const string title = "Refused to translate";
        var id = await Newsroom.WriteAsync(site.People[0], title);
        await RefusingAsync(title, async () =>
        {
            var (_, _, body) = await Newsroom.ForgeAsync(site.People[0], $"/Admin/ContentLocalization?contentItemId={id}&targetCulture=ru");
            Assert.Contains(Told, body, StringComparison.Ordinal);
        });
        Assert.Equal(
            "1", await site.Server.QueryAsync(
                $"""select count(*) from "ContentItemIndex" where "DisplayText" = '{title}' and "Latest" """));
    }

    [Fact]
    public async Task What_was_to_be_published_by_itself_waits_until_it_can_be()
    {
        SkipWhereMissing();
        const string title = "Refused at its time";
        const string field = "PublishLaterPart.ScheduledPublishLocalDateTime";
        var id = await Newsroom.WriteAsync(site.People[0], title);
        var form = await site.People[0].OpenAsync(Newsroom.EditPath(id));
        Assert.Empty((await form.SubmitAsync(
            new() { [field] = [ScheduleTests.Local(DateTime.UtcNow.AddSeconds(15))] }, ("submit.Save", "submit.PublishLater"))).Errors);
        await RefusingAsync(title, async () =>
        {
            await UntilAsync(() => Task.FromResult(site.Errors().Any(error =>
                error.Contains("ScheduledPublishingBackgroundTask", StringComparison.Ordinal)
                || error.Contains("rolled back", StringComparison.Ordinal))));
            Assert.NotEqual("", FormsTests.Value(await site.People[0].OpenAsync(Newsroom.EditPath(id)), field));
        });
        await UntilAsync(async () => (await CrawledPage.GetAsync(site.Reader, "/en/news/refused-at-its-time")).Status == HttpStatusCode.OK);
    }

    // The database refuses each new version, or change, of an item of this title.
    private async Task RefusingAsync(string title, Func<Task> work)
    {
        await site.Server.QueryAsync($"""
            create or replace function refuse() returns trigger language plpgsql as $$ begin
                if new."DisplayText" = '{title}' then raise exception 'refused by the test'; end if; return new; end $$;
            create trigger refusing before insert on "ContentItemIndex" for each row execute function refuse();
            """);
        try
        {
            await work();
        }
        finally
        {
            await site.Server.QueryAsync("""drop trigger refusing on "ContentItemIndex";""");
        }
    }

    private async Task<string> DocumentAsync(string id) =>
        await site.Server.QueryAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""select "DocumentId" from "ContentItemIndex" where "ContentItemId" = '{id}' and "Latest" """));

    private async Task<string?> TitleAsync(string id) =>
        FormsTests.Value(await site.People[0].OpenAsync(Newsroom.EditPath(id)), "TitlePart.Title");

    private void SkipWhereMissing() => Assert.SkipWhen(site.Missing is not null, site.Missing ?? "");

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var end = DateTime.UtcNow + s_limit;
        while (!await condition())
        {
            Assert.True(DateTime.UtcNow < end, "It has not come in time.");
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }
}
