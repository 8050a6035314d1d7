using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard.Translations;

/// <summary>Translators and editors are told once a day, whoever else runs the site.</summary>
public sealed class NoticeTests : IAsyncLifetime
{
    private const string Hour = "OrchardCore__SwanOrchard_Translations__NoticeHour";

    // Orchard looks once a minute.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(4);

    private OrchardHost _host = null!;
    private HostProcess _twin = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await OrchardHost.StartAsync(environment: new Dictionary<string, string> { [Hour] = "0" }, preparation: Staff.Newsroom);

        // It knows nothing of the other's locks: the database alone decides.
        _twin = await _host.StartTwinAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _twin.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Who_translates_is_told_once_a_day_with_counts_and_links_though_two_machines_run_and_one_is_started_anew()
    {
        using var editor = await SignInAsync("eva");
        using var translator = await SignInAsync("tanya");
        await ChooseRussianAsync(translator);
        await Newsroom.WriteAsync(editor, "A draft of one's own");
        var article = await Newsroom.WriteAsync(editor, "A title of <nobody's> business");
        await Newsroom.ChangeAsync(editor, article, "A title of <nobody's> business");

        var told = await ToldAsync(translator);

        // In one's own language.
        Assert.Contains("русский: не переведён 1 новый материал.", told.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            "/Admin/Translations?Language=ru&State=Missing", told.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("business", told.TextContent, StringComparison.Ordinal);

        // Whoever comes now is told by the next run; those who were told are not told again, though there is more to tell.
        await Newsroom.ChangeAsync(editor, await Newsroom.WriteAsync(editor, "Another one"), "Another one");
        await _host.RestartAsync();
        using var admin = await AdminSession.SignInAsync(_host.Address);
        Faults.None(await Staff.HireAsync(admin, "nina", "Translator"));
        using var newcomer = await SignInAsync("nina");
        Assert.Contains("Russian: 2 new items are not translated.", (await ToldAsync(newcomer)).TextContent, StringComparison.Ordinal);
        using var again = await SignInAsync("tanya");
        Assert.Single(await NoticesAsync(again));
        using var reporter = await SignInAsync("rita");
        Assert.Empty(await NoticesAsync(reporter));
    }

    private Task<AdminSession> SignInAsync(string name) => AdminSession.SignInAsync(_host.Address, name, Staff.Password);

    private static async Task<IElement> ToldAsync(AdminSession session)
    {
        for (var until = DateTime.UtcNow + s_patience; DateTime.UtcNow < until; await Task.Delay(500))
        {
            if (await NoticesAsync(session) is [var notice, ..])
            {
                return notice;
            }
        }

        throw new InvalidOperationException("Nobody was told.");
    }

    private static async Task<IElement[]> NoticesAsync(AdminSession session) =>
    [
        .. new HtmlParser().ParseDocument(await session.GetAsync("/Admin"))
            .QuerySelectorAll(".notification-navbar .notification-is-unread")
            .Where(notice => notice.TextContent.Contains("translated", StringComparison.Ordinal)
                || notice.TextContent.Contains("перевед", StringComparison.Ordinal)),
    ];

    // As the admin's menu does; the account keeps it.
    private async Task ChooseRussianAsync(AdminSession session)
    {
        var tenants = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_host.DataFolder, "tenants.json")))!;
        session.SetCookie($"admin_culture_{tenants["Default"]!["VersionId"]!.GetValue<string>()}", "c%3Dru%7Cuic%3Dru");
        Assert.Contains("lang=\"ru\"", await session.GetAsync("/Admin"), StringComparison.Ordinal);
    }
}
