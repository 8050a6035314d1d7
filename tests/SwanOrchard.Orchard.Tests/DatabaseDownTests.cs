using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Postgres is stopped while the site runs, and started again.</summary>
public sealed class DatabaseDownTests : IAsyncLifetime
{
    private const string Typed = "Typed <while> nothing \"answers\"";

    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    private PostgresServer _server = null!;
    private OrchardHost _host = null!;
    private HttpClient _reader = null!;
    private AdminSession _editor = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        _server = await PostgresServer.StartAsync();
        _host = await OrchardHost.StartAsync(environment: await _server.NewDatabaseAsync());
        _reader = _host.Process.NewClient();
        _editor = await AdminSession.SignInAsync(_host.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _editor?.Dispose();
        _reader?.Dispose();
        await (_host?.DisposeAsync() ?? default);
        await (_server?.DisposeAsync() ?? default);
    }

    [Fact]
    public async Task Readers_get_kept_pages_or_503_in_their_language_and_editors_keep_what_they_typed()
    {
        var home = await _reader.GetStringAsync("/en");
        var settings = await _editor.OpenAsync("/Admin/Settings/newsroom");
        var field = settings.Element.QuerySelector("input[name$='.DiscreetTitle']")!.GetAttribute("name")!;
        var article = await _editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        await _server.StopAsync();

        Assert.Equal(home, await _reader.GetStringAsync("/en"));
        foreach (var (path, language) in new[]
        {
            ("/en/news/nothing", "en"), ("/ru/news/nothing", "ru"), ("/ru/rss.xml", "ru"), ("/ky", "ru"), ("/Login", "en"),
            ("/admin", "en"),
        })
        {
            await AssertAwayAsync(path, language);
        }

        var kept = await settings.SubmitInVainAsync(new() { [field] = [Typed] });
        Assert.Equal("This may not have been saved", kept.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Typed, FormsTests.Value(kept, field));
        Assert.Contains(Typed, kept.Page.QuerySelectorAll("textarea").Select(area => area.TextContent.TrimStart('\n')));
        var draft = await article.SubmitInVainAsync(new() { ["TitlePart.Title"] = ["Outlived"] }, s_publish);
        await AssertNothingIsReflectedAsync();

        await AssertLogCountsAsync();

        await _server.RestartAsync();
        await UntilAsync(async () => (await CrawledPage.GetAsync(_reader, "/ru/news")).Status == HttpStatusCode.OK);
        Assert.Empty((await draft.SubmitAsync([])).Errors);
        Assert.Contains("<h1>Outlived</h1>", await _reader.GetStringAsync("/en/news/outlived"), StringComparison.Ordinal);
        Assert.Empty((await kept.SubmitAsync([])).Errors);
        Assert.Equal(Typed, FormsTests.Value(await _editor.OpenAsync("/Admin/Settings/newsroom"), field));
    }

    [Fact]
    public async Task A_site_that_starts_before_its_database_serves_as_soon_as_that_is_there()
    {
        await _host.RestartAsync(_server.StopAsync);
        using var reader = _host.Process.NewClient();
        using var away = await reader.GetAsync("/ru/news");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.Contains("<html lang=\"ru\">", await away.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await _server.RestartAsync();
        await UntilAsync(async () => (await CrawledPage.GetAsync(reader, "/ru/news")).Status == HttpStatusCode.OK);
    }

    private async Task AssertAwayAsync(string path, string language)
    {
        using var away = await _reader.GetAsync(path);
        Assert.Equal((path, HttpStatusCode.ServiceUnavailable), (path, away.StatusCode));
        Assert.Equal(TimeSpan.FromSeconds(30), away.Headers.RetryAfter!.Delta);
        Assert.True(away.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", away.Headers.GetValues("Referrer-Policy").Single());
        var page = await away.Content.ReadAsStringAsync();
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(language == "ru" ? "Сейчас недоступно" : "Not available right now", page, StringComparison.Ordinal);
        Assert.True(page.Length < 1000, page);
    }

    // What another site sends, or somebody who is not signed in, must not stand on a page of this one; nor must a secret.
    private async Task AssertNothingIsReflectedAsync()
    {
        foreach (var (cookie, origin, field) in new[]
        {
            ("", "", "text"), ("orchauth_x=y", "https://evil.example", "text"), ("orchauth_x=y", "null", "text"),
            ("orchauth_x=y", "", "LoginForm.Password"),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/Admin/Contents")
            {
                Content = new FormUrlEncodedContent([new(field, Typed), new("other", "planted")]),
            };
            foreach (var (name, value) in new[] { ("Cookie", cookie), ("Origin", origin) }.Where(header => header.Item2.Length > 0))
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            using var answer = await _reader.SendAsync(request);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.DoesNotContain("planted", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private async Task AssertLogCountsAsync()
    {
        const string told = " answers 503: Failed to connect";
        for (var times = 0; times < 50; times++)
        {
            await AssertAwayAsync("/en/news/nothing", "en");
        }

        Assert.InRange(Log().Count(line => line.Contains(told, StringComparison.Ordinal)), 1, 3);
        await UntilAsync(async () =>
        {
            await AssertAwayAsync("/en/news/nothing", "en");
            return Log().Any(line =>
                line.Contains(told, StringComparison.Ordinal) && line.Contains("times more", StringComparison.Ordinal));
        });
        Assert.InRange(Log().Count(line => line.Contains(told, StringComparison.Ordinal)), 2, 5);
        Assert.DoesNotContain(Log(), line => line.Contains("An unhandled exception", StringComparison.Ordinal));
    }

    private string[] Log() =>
        [.. Directory.EnumerateFiles(Path.Combine(_host.DataFolder, "logs")).SelectMany(File.ReadLines)];

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var end = DateTime.UtcNow.AddMinutes(3);
        while (!await condition())
        {
            Assert.True(DateTime.UtcNow < end, "It has not come in time.");
            await Task.Delay(500);
        }
    }
}
