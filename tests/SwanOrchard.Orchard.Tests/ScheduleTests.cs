using System.Globalization;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What is scheduled is published by itself, and nothing else is.</summary>
[Collection(NewsroomTests.Name)]
public sealed class ScheduleTests(Newsroom room)
{
    private const string Field = "PublishLaterPart.ScheduledPublishLocalDateTime";

    // Orchard looks once a minute.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task A_draft_goes_live_in_its_language_when_its_time_has_come()
    {
        var original = await Newsroom.WriteAsync(room.Reporter, "Waits for its time");
        var id = await Newsroom.TranslateAsync(room.Editor, original, "ru");
        var before = DateTime.UtcNow;
        Assert.Empty((await ScheduleAsync(room.Translator, id, Local(before.AddSeconds(20)), "Выходит сама")).Errors);
        Assert.False(await room.IsNewsAsync("Выходит сама", "ru"));

        await UntilAsync(() => room.IsNewsAsync("Выходит сама", "ru"));

        Assert.False(await room.IsNewsAsync("Waits for its time"));
        Assert.False(await room.IsNewsAsync("Выходит сама"));
        var form = await room.Admin.OpenAsync(Newsroom.EditPath(id));
        Assert.Equal("", FormsTests.Value(form, Field));
        var published = DateTime.ParseExact(
            FormsTests.Value(form, "ArticlePart.FirstPublished")!, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        Assert.InRange(published, Zoned(before).AddMinutes(-1), Zoned(DateTime.UtcNow).AddMinutes(1));
    }

    [Theory]
    // Clocks are put forward at 2:00 and back at 3:00 in Budapest.
    [InlineData("2031-03-30T02:30", "2031-03-30T03:30")]
    [InlineData("2031-10-26T02:30", "2031-10-26T02:30")]
    [InlineData("2031-01-15T09:05", "2031-01-15T09:05")]
    [InlineData("2031-07-15T09:05", "2031-07-15T09:05")]
    public async Task Hours_at_which_clocks_are_changed_are_times_too(string typed, string shown)
    {
        var id = await Newsroom.WriteAsync(room.Editor, $"At {typed}");
        Assert.Empty((await ScheduleAsync(room.Editor, id, typed)).Errors);

        Assert.Equal(shown, FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(id)), Field));
        Assert.False(await room.IsNewsAsync($"At {typed}"));
        Assert.Empty(
            (await (await room.Editor.OpenAsync(Newsroom.EditPath(id)))
                    .SubmitAsync([], ("submit.Save", "submit.CancelPublishLater"))).Errors);
        Assert.Equal("", FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(id)), Field));
    }

    [Theory]
    [InlineData("", "en", "Choose a date and time.")]
    [InlineData("", "ru", "Выберите дату и время.")]
    [InlineData("2020-01-01T10:00", "en", "“2020-01-01T10:00” is in the past.")]
    [InlineData("2020-01-01T10:00", "ru", "«2020-01-01T10:00» уже прошло.")]
    [InlineData("soon", "en", "“soon” is not a date; it should look like 2009-05-15T14:30.")]
    [InlineData("soon", "ru", "«soon» — не дата; пишите так: 2009-05-15T14:30.")]
    public async Task A_time_that_is_none_is_said_at_the_field(string typed, string culture, string expected)
    {
        var id = await Newsroom.WriteAsync(room.Editor, "At no time");
        using var editor = await RussianAdminTests.SignInAsync(room.Host, culture);
        var form = await ScheduleAsync(editor, id, typed, "Kept as typed");

        Assert.Equal(expected, FormsTests.Message(form, Field));
        Assert.Equal(typed, FormsTests.Value(form, Field));
        Assert.Equal("Kept as typed", FormsTests.Value(form, "TitlePart.Title"));
        Assert.Equal("At no time", await room.TitleAsync(id));
    }

    [Fact]
    public async Task A_scheduled_draft_is_no_longer_its_reporters_to_change()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Approved as it is");
        Assert.Empty((await ScheduleAsync(room.Editor, id, "2098-05-01T10:00")).Errors);

        foreach (var button in new[] { "submit.Save", "submit.PublishLater", "submit.CancelPublishLater" })
        {
            Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await Newsroom.ForgeAsync(
                room.Reporter, Newsroom.EditPath(id), (
                    "TitlePart.Title", "Changed behind the editor's back"), ("submit.Save", button))).Status);
        }

        foreach (var action in new[] { "Delete", "DiscardDraft", "Clone" })
        {
            Assert.Equal(
                System.Net.HttpStatusCode.Forbidden,
                (await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Contents/ContentItems/{id}/{action}")).Status);
        }

        Assert.Equal("Approved as it is", await room.TitleAsync(id));

        // Given back with the time taken off.
        Assert.Empty(
            (await (await room.Editor.OpenAsync(Newsroom.EditPath(id)))
                    .SubmitAsync([], ("submit.Save", "submit.CancelPublishLater"))).Errors);
        Assert.Empty((await Newsroom.ChangeAsync(room.Reporter, id, "Changed again", "Save")).Errors);
    }

    [Fact]
    public async Task Copies_and_translations_are_not_scheduled_with_what_they_are_made_of()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Scheduled once");
        Assert.Empty((await ScheduleAsync(room.Editor, id, "2098-06-01T10:00")).Errors);

        var translation = await Newsroom.TranslateAsync(room.Editor, id, "ru");
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Clone");

        Assert.Equal("", FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(translation)), Field));
        Assert.Equal("2098-06-01T10:00", FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(id)), Field));
        var list = await room.Editor.OpenAsync("/Admin/Contents/ContentItems?q=Scheduled once&pagesize=100");
        var ids = list.Page.QuerySelectorAll("a[href*='/Edit']").Where(link => link.TextContent.Trim() == "Scheduled once")
            .Select(link => link.GetAttribute("href")!.Split('/')[^2]).Distinct().ToArray();
        Assert.Equal(2, ids.Count(found => found != translation));
        foreach (var copy in ids.Where(found => found != translation && found != id))
        {
            Assert.Equal("", FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(copy)), Field));
        }
    }

    [Theory]
    [InlineData("form")]
    [InlineData("list")]
    [InlineData("several")]
    public async Task What_is_published_by_hand_waits_for_no_time_any_more(string door)
    {
        var title = $"Published earlier by the {door}";
        var id = await Newsroom.WriteAsync(room.Editor, title);
        Assert.Empty((await ScheduleAsync(room.Editor, id, "2098-07-01T10:00")).Errors);
        Assert.Equal("2098-07-01T10:00", await TimeAsync(id));

        if (door == "form")
        {
            Assert.Empty((await Newsroom.ChangeAsync(room.Editor, id, title)).Errors);
        }
        else if (door == "list")
        {
            await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Publish");
        }
        else
        {
            await room.BulkAsync(room.Editor, "PublishNow", id);
        }

        Assert.True(await room.IsNewsAsync(title));
        Assert.Equal("", await TimeAsync(id));
        Assert.Empty((await Newsroom.ChangeAsync(room.Editor, id, title + ", changed", "Save")).Errors);
        Assert.Equal("", await TimeAsync(id));
        Assert.DoesNotContain(title, await ScheduledAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form")]
    [InlineData("list")]
    [InlineData("several")]
    public async Task What_is_unpublished_does_not_come_back_by_itself(string door)
    {
        var title = $"Taken off by the {door}";
        var id = await Newsroom.WriteAsync(room.Editor, title);
        Assert.Empty((await Newsroom.ChangeAsync(room.Editor, id, title)).Errors);
        Assert.Empty((await ScheduleAsync(room.Editor, id, "2098-08-01T10:00", title + ", changed")).Errors);
        Assert.True(await room.IsNewsAsync(title));

        if (door == "form")
        {
            Assert.Empty((await Newsroom.ChangeAsync(room.Editor, id, title + ", changed", "Unpublish")).Errors);
        }
        else if (door == "list")
        {
            await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Unpublish");
        }
        else
        {
            await room.BulkAsync(room.Editor, "Unpublish", id);
        }

        Assert.False(await room.IsNewsAsync(title));
        Assert.Equal(title + ", changed", await room.TitleAsync(id));
        Assert.Equal("", await TimeAsync(id));
        Assert.DoesNotContain(title, await ScheduledAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_language_waits_for_its_own_time()
    {
        var original = await Newsroom.WriteAsync(room.Editor, "The original now");
        var translation = await Newsroom.TranslateAsync(room.Editor, original, "ru");
        Assert.Empty((await ScheduleAsync(room.Editor, original, "2098-09-01T10:00")).Errors);
        Assert.Empty((await ScheduleAsync(room.Editor, translation, "2098-09-02T10:00", "Перевод потом")).Errors);

        Assert.Empty((await Newsroom.ChangeAsync(room.Editor, original, "The original now")).Errors);

        Assert.Equal("", await TimeAsync(original));
        Assert.Equal("2098-09-02T10:00", await TimeAsync(translation));
    }

    [Fact]
    public async Task What_is_restored_from_the_audit_trail_is_not_scheduled()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Scheduled in vain");
        Assert.Empty((await ScheduleAsync(room.Editor, id, "2098-10-01T10:00")).Errors);
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Delete");
        Assert.Null(await room.TitleAsync(id));
        await Newsroom.RestoreAsync(room.Admin, id, "Removed");

        Assert.Equal("Scheduled in vain", await room.TitleAsync(id));
        Assert.Equal("", await TimeAsync(id));
        Assert.DoesNotContain("Scheduled in vain", await ScheduledAsync(), StringComparison.Ordinal);
    }

    private async Task<string?> TimeAsync(string id) => FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(id)), Field);

    private async Task<string> ScheduledAsync() =>
        (await room.Editor.OpenAsync("/Admin")).Page.QuerySelectorAll(".swan-card")
            .Single(card => card.QuerySelector("h2")!.TextContent.Trim() == "Scheduled").TextContent;

    private static async Task<AdminForm> ScheduleAsync(AdminSession session, string id, string time, string? title = null)
    {
        var values = new Dictionary<string, string[]> { [Field] = [time] };
        if (title is not null)
        {
            values["TitlePart.Title"] = [title];
        }

        return await (await session.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(values, ("submit.Save", "submit.PublishLater"));
    }

    private static DateTime Zoned(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById("Europe/Budapest"));

    /// <summary>A moment as the schedule's field takes it, in the site's time zone.</summary>
    public static string Local(DateTime utc) => Zoned(utc).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

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
