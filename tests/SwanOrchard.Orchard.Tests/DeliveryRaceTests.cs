using System.Text.RegularExpressions;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Changes that fall into the middle of the making of pages, while two hundred readers ask for them.</summary>
public sealed partial class DeliveryRaceTests
{
    private const string SeedId = "swanarticleseminaren000001";
    private const string RussianSeedId = "swanarticleseminarru000001";
    private const string TaisPlusId = "swanorgtaisen0000000000001";
    private const int Rounds = 3;

    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");
    private static readonly (string, string) s_unpublish = ("submit.Unpublish", "submit.UnpublishAndContinue");

    [Fact]
    public async Task No_reader_is_ever_shown_what_is_gone_or_not_yet_there()
    {
        await using var site = await SlowSite.StartAsync();
        using var editor = await AdminSession.SignInAsync(site.Host.Address);
        await site.SlowDownAsync(150);
        await using (var readers = new RaceReaders(site.Reader, new RaceState(null, RaceState.Plain, null, false, null, true), count: 200))
        {
            for (var round = 0; round < Rounds; round++)
            {
                await LiveAsync(readers, editor, round);
                Assert.Empty(readers.Faults);
            }

            // Published by the clock, while the list is in the cache.
            await PublishByTheClockAsync(editor, site.Reader);
            Assert.Empty(readers.Faults);
            Assert.True(readers.Answers > 1000, $"{readers.Answers} answers");
        }

        // The readers' pages did come from the cache.
        await site.SlowDownAsync(0);
        var renders = await site.RendersAsync(RaceState.About);
        for (var again = 0; again < 10; again++)
        {
            await site.Reader.GetStringAsync(RaceState.About);
        }

        Assert.InRange(await site.RendersAsync(RaceState.About), renders, renders + 1);
    }

    [Fact]
    public async Task What_a_request_read_before_a_change_is_not_remembered_as_read_after_it()
    {
        await using var site = await SlowSite.StartAsync();
        using var editor = await AdminSession.SignInAsync(site.Host.Address);

        // What the languages share is written into the Russian version as it stands.
        await site.HoldAsync(
            "/ru/organizations/tais-plus",
            () => ChangeAsync(editor, Newsroom.EditPath(TaisPlusId), "Tais Plus", s_publish, ("OrganizationPart.CountryCode", "AL")));

        Assert.Contains("Албания", await site.Reader.GetStringAsync("/ru/organizations"), StringComparison.Ordinal);
    }

    private static async Task LiveAsync(RaceReaders readers, AdminSession editor, int round)
    {
        // A draft is nowhere, and not in a preview that its editor looks at either.
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new() { ["TitlePart.Title"] = [$"{RaceReaders.Secret} {round}"], ["AutoroutePart.Path"] = [RaceState.Plain[1..]] }, s_save);
        Assert.Empty(form.Errors);
        var edit = form.Url.AbsolutePath;
        var id = Id().Match(edit).Groups[1].Value;
        await readers.StepAsync(state => state, () => editor.GetAsync($"/Contents/ContentItems/{id}"));

        await readers.StepAsync(
            state => state with { Title = $"Race {round}1", Path = RaceState.Plain, Former = null },
            () => ChangeAsync(editor, edit, $"Race {round}1", s_publish));
        await readers.StepAsync(
            state => state with { Title = $"Race {round}2" }, () => ChangeAsync(editor, edit, $"Race {round}2", s_publish));
        await readers.StepAsync(state => state, () => ChangeAsync(editor, edit, $"{RaceReaders.Secret} again {round}", s_save));
        await readers.StepAsync(state => state, () => editor.GetAsync(RaceState.Plain));
        await readers.StepAsync(
            state => state with { Title = $"Race {round}3", Path = RaceState.Renamed, Former = RaceState.Plain },
            () => ChangeAsync(editor, edit, $"Race {round}3", s_publish, ("AutoroutePart.Path", RaceState.Renamed[1..])));

        // A translation, and what the languages share.
        var russian = "";
        await readers.StepAsync(state => state, async () => russian = await TranslateAsync(editor, edit, id));
        await readers.StepAsync(
            state => state with { IsTranslated = true },
            () => ChangeAsync(editor, russian, $"Гонка {round}", s_publish, ("AutoroutePart.Path", "ru/news/race")));
        await readers.StepAsync(state => state with { IsNamed = false }, () => NameAsync(editor, RussianSeedId, isNamed: false, s_save));
        await readers.StepAsync(state => state with { IsNamed = true }, () => NameAsync(editor, SeedId, isNamed: true, s_publish));
        await readers.StepAsync(state => state with { Tab = $"Weather {round}" }, () => SetTabAsync(editor, $"Weather {round}"));
        await readers.StepAsync(state => state with { IsNamed = false }, () => WithdrawAsync(editor));
        await readers.StepAsync(state => state with { IsNamed = true }, () => NameAsync(editor, SeedId, isNamed: true, s_publish));

        await readers.StepAsync(
            state => state with { IsTranslated = false }, () => ChangeAsync(editor, russian, $"Гонка {round}", s_unpublish));
        await readers.StepAsync(state => state with { Title = null }, () => ChangeAsync(editor, edit, $"Race {round}3", s_unpublish));
        await readers.StepAsync(
            state => state with { Title = $"Race {round}4" }, () => ChangeAsync(editor, edit, $"Race {round}4", s_publish));
        await readers.StepAsync(state => state with { Tab = null }, () => SetTabAsync(editor, ""));
        await readers.StepAsync(state => state with { Title = null }, () => DeleteAsync(editor, id));
        await DeleteAsync(editor, Id().Match(russian).Groups[1].Value);
    }

    private static async Task ChangeAsync(
        AdminSession editor, string edit, string title, (string, string) button, params (string Name, string Value)[] more)
    {
        var values = more.ToDictionary(value => value.Name, value => new[] { value.Value });
        values["TitlePart.Title"] = [title];
        Assert.Empty((await (await editor.OpenAsync(edit)).SubmitAsync(values, button)).Errors);
    }

    private static async Task<string> TranslateAsync(AdminSession editor, string edit, string id)
    {
        var token = Token(await editor.OpenAsync(edit));
        return (await editor.PostAsync(
            $"/Admin/ContentLocalization?contentItemId={id}&targetCulture=ru", new()
            {
                ["__RequestVerificationToken"] = token,
            })).Url.AbsolutePath;
    }

    private static async Task NameAsync(AdminSession editor, string id, bool isNamed, (string, string) button)
    {
        var form = await editor.OpenAsync(Newsroom.EditPath(id));
        Assert.Empty((await form.SubmitAsync(
            new()
            {
                // Who withdrew is gone from the form, too, and has to be typed anew.
                ["ArticlePart.Contacts[0].Name"] = ["Shahnaz Islamova"],
                ["ArticlePart.Contacts[0].Email"] = [RaceState.Email],
                ["ArticlePart.Contacts[0].Published"] = isNamed ? ["true", "false"] : ["false"],
            },
            button)).Errors);
    }

    private static async Task SetTabAsync(AdminSession editor, string title)
    {
        var form = await editor.OpenAsync("/Admin/Settings/newsroom");
        var name = form.Element.QuerySelector("input[name$='.DiscreetTitle']")!.GetAttribute("name")!;
        Assert.Empty((await form.SubmitAsync(new() { [name] = [title] })).Errors);
    }

    private static async Task WithdrawAsync(AdminSession editor)
    {
        var form = await editor.OpenAsync("/Admin/Newsroom/Consent");
        var token = form.Page.QuerySelector("form[action*='Consent'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw", new()
            {
                ["email"] = RaceState.Email,
                ["name"] = "",
                ["confirmed"] = "true",
                ["__RequestVerificationToken"] = token,
            });
    }

    private static async Task DeleteAsync(AdminSession editor, string id)
    {
        var (status, _, _) = await Newsroom.ForgeAsync(editor, $"/Admin/Contents/ContentItems/{id}/Delete");
        Assert.Equal(System.Net.HttpStatusCode.OK, status);
    }

    // Orchard looks once a minute.
    private static async Task PublishByTheClockAsync(AdminSession editor, HttpClient reader)
    {
        const string title = "By the clock";
        Assert.DoesNotContain(title, await reader.GetStringAsync("/en/news"), StringComparison.Ordinal);
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [title],
                ["PublishLaterPart.ScheduledPublishLocalDateTime"] = [ScheduleTests.Local(DateTime.UtcNow.AddSeconds(10))],
            },
            ("submit.Save", "submit.PublishLater"));
        Assert.Empty(form.Errors);
        for (var tries = 0; !(await reader.GetStringAsync("/en/news")).Contains(title, StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 1500, "It was not published within two minutes and a half.");
            await Task.Delay(100);
        }
    }

    private static string Token(AdminForm form) => form.Element.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    [GeneratedRegex("/ContentItems/([^/]+)/Edit")]
    private static partial Regex Id();
}
