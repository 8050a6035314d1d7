using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A site with someone of each role signed in.</summary>
public sealed partial class Newsroom : IAsyncLifetime
{
    private readonly List<AdminSession> _sessions = [];

    public OrchardHost Host { get; private set; } = null!;

    public HttpClient Reader { get; private set; } = null!;

    public AdminSession Admin { get; private set; } = null!;

    public AdminSession Editor { get; private set; } = null!;

    public AdminSession Translator { get; private set; } = null!;

    public AdminSession Reporter { get; private set; } = null!;

    /// <summary>A second reporter.</summary>
    public AdminSession Colleague { get; private set; } = null!;

    /// <summary>A reporter who is a translator too.</summary>
    public AdminSession Both { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await OrchardHost.StartAsync(preparation: Staff.Newsroom);
        Reader = Host.Process.NewClient();
        Admin = await AdminSession.SignInAsync(Host.Address);
        Editor = await SignInAsync("eva");
        Translator = await SignInAsync("tanya");
        Reporter = await SignInAsync("rita");
        Colleague = await SignInAsync("karim");
        Both = await SignInAsync("bota");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Append(Admin))
        {
            session.Dispose();
        }

        Reader.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>Writes an article and saves it as a draft.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> WriteAsync(AdminSession session, string title)
    {
        var form = await session.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = [title], ["HtmlBodyPart.Html"] = ["<p>Text.</p>"] }, ("submit.Save", "submit.SaveAndContinue"));
        Assert.Empty(form.Errors);
        return Id().Match(form.Url.AbsolutePath).Groups[1].Value;
    }

    /// <summary>Makes the version in another language.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> TranslateAsync(AdminSession session, string id, string culture)
    {
        var form = await session.PostAsync(
            $"/Admin/ContentLocalization?contentItemId={id}&targetCulture={culture}", new()
            {
                ["__RequestVerificationToken"] = await TokenAsync(session),
            });
        return Id().Match(form.Url.AbsolutePath).Groups[1].Value;
    }

    /// <summary>Changes the title, and publishes or saves.</summary>
    public static async Task<AdminForm> ChangeAsync(AdminSession session, string id, string title, string button = "Publish")
    {
        var form = await session.OpenAsync(EditPath(id));
        return await form.SubmitAsync(new() { ["TitlePart.Title"] = [title] }, ($"submit.{button}", $"submit.{button}AndContinue"));
    }

    public static string EditPath(string id) => $"/Admin/Contents/ContentItems/{id}/Edit";

    /// <summary>Posts what no button of the session's own pages sends, with a token that is right.</summary>
    public static async Task<(HttpStatusCode Status, Uri Url, string Body)> ForgeAsync(
        AdminSession session, string path, params (string Name, string Value)[] values) =>
        await session.TryAsync(path, values
            .Select(value => KeyValuePair.Create(value.Name, value.Value))
            .Append(new("__RequestVerificationToken", await TokenAsync(session))));

    /// <summary>The title the admin knows of an item; null where there is none.</summary>
    public async Task<string?> TitleAsync(string id)
    {
        var (status, _, body) = await Admin.TryAsync(EditPath(id));
        return status == HttpStatusCode.OK
            ? new HtmlParser().ParseDocument(body).QuerySelector("[name='TitlePart.Title']")?.GetAttribute("value")
            : null;
    }

    /// <summary>Whether readers see a title among the news of a language.</summary>
    public async Task<bool> IsNewsAsync(string title, string language = "en") =>
        (await CrawledPage.GetAsync(Reader, $"/{language}/news")).Body.Contains(title, StringComparison.Ordinal);

    /// <summary>How the languages of an article stand in the list, which tells of a draft that nobody made.</summary>
    public async Task<string[]> VersionsAsync(string id)
    {
        var list = (await Admin.OpenAsync("/Admin/Contents/ContentItems/Article?q=each:language&pagesize=100")).Page;
        var row = list.QuerySelectorAll("li").First(row =>
            row.QuerySelector($".contentitem a[href*='{id}/Edit']") is not null && row.QuerySelector("[name=itemIds]") is not null);
        return [.. row.QuerySelectorAll(".swan-languages .visually-hidden").Select(state => state.TextContent)];
    }

    /// <summary>
    /// Ticks articles in the list and does something with all of them. The boxes hold
    /// the numbers of documents, which an administrator's list tells.
    /// </summary>
    public async Task<(HttpStatusCode Status, Uri Url, string Body)> BulkAsync(AdminSession session, string action, params string[] ids)
    {
        var values = new List<(string, string)> { ("Options.BulkAction", action), ("submit.BulkAction", "go") };
        foreach (var id in ids)
        {
            var list = (await Admin.OpenAsync($"/Admin/Contents/ContentItems/Article?q=each:language&pagesize=100")).Page;
            var row = list.QuerySelectorAll("li").First(row =>
                row.QuerySelector($".contentitem a[href*='{id}/Edit']") is not null && row.QuerySelector("[name=itemIds]") is not null);
            values.Add(("itemIds", row.QuerySelector("[name=itemIds]")!.GetAttribute("value")!));
        }

        return await ForgeAsync(session, "/Admin/Contents/ContentItems", [.. values]);
    }

    /// <summary>
    /// Brings back, as a draft, what an item was when something was first done with it; the audit trail is an administrator's.
    /// </summary>
    /// <param name="admin">An administrator.</param>
    /// <param name="id">The item.</param>
    /// <param name="done">The name of the event, such as <c>Published</c>.</param>
    public static async Task RestoreAsync(AdminSession admin, string id, string done)
    {
        const string view = "/AuditTrail/Content/Display/";
        var trail = (await admin.OpenAsync($"/Admin/AuditTrail?q=id:{id}%20event:{done}&pagesize=100")).Page;
        var first = trail.QuerySelectorAll($"a.btn[href*='{view}']")[^1].GetAttribute("href")!.Split('?')[0];
        Assert.Equal(
            HttpStatusCode.OK,
            (await ForgeAsync(admin, first.Replace(view, "/AuditTrail/Content/Restore/", StringComparison.Ordinal))).Status);
    }

    /// <summary>Asserts that a door was closed.</summary>
    public static void AssertRefused((HttpStatusCode Status, Uri Url, string Body) answer, HttpStatusCode? other = null) => Assert.True(
        answer.Status == HttpStatusCode.Forbidden || answer.Status == other,
        $"{answer.Url} answered {answer.Status}");

    private static async Task<string> TokenAsync(AdminSession session) =>
        (await session.OpenAsync("/Admin")).Element.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private async Task<AdminSession> SignInAsync(string name)
    {
        var session = await AdminSession.SignInAsync(Host.Address, name, Staff.Password);
        _sessions.Add(session);
        return session;
    }

    [GeneratedRegex("/ContentItems/([^/]+)/Edit")]
    private static partial Regex Id();
}

[CollectionDefinition(Name)]
public sealed class NewsroomTests : ICollectionFixture<Newsroom>
{
    public const string Name = "Newsroom";
}
