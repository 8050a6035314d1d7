using System.Globalization;
using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Two machines whose Redis is full, or is not there.</summary>
public sealed class RedisDownTests : IAsyncLifetime
{
    private const string Generation = "{Default:SwanGeneration}";
    private const string Refused = "Nothing was saved";

    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    private RedisServer _redis = null!;
    private SlowSite _first = null!;
    private AdminSession _editor = null!;
    private HostProcess _second = null!;
    private HttpClient _other = null!;
    private string _item = "";

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(RedisServer.Missing is not null, RedisServer.Missing ?? "");
        _redis = await RedisServer.StartAsync();
        _first = await SlowSite.StartAsync(new Dictionary<string, string>
        {
            ["OrchardCore__OrchardCore_Redis__Configuration"] =
                $"127.0.0.1:{_redis.Port},abortConnect=false,connectTimeout=1000,syncTimeout=1000",
        });
        _editor = await AdminSession.SignInAsync(_first.Host.Address);
        await _editor.PressAsync("/Admin/Recipes", link => link.Contains("swan-machines", StringComparison.OrdinalIgnoreCase));
        _item = await Newsroom.WriteAsync(_editor, "Before");
        Assert.Empty((await (await _editor.OpenAsync(Newsroom.EditPath(_item))).SubmitAsync([], s_publish)).Errors);
        _second = await _first.Host.StartTwinAsync();
        _other = _second.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        _other?.Dispose();
        _editor?.Dispose();
        await (_second?.DisposeAsync() ?? default);
        await (_first?.DisposeAsync() ?? default);
        await (_redis?.DisposeAsync() ?? default);
    }

    [Fact]
    public async Task While_it_is_full_readers_get_pages_and_an_edit_is_refused_with_all_that_was_typed()
    {
        await EventuallyKeptAsync();
        await _redis.FillAsync(full: true);
        await AssertBothShowAsync("Before");

        var form = await (await _editor.OpenAsync(Newsroom.EditPath(_item))).SubmitAsync(
            new() { ["TitlePart.Title"] = ["In vain"] }, s_publish);
        Assert.Contains(form.Errors, error => error.StartsWith(Refused, StringComparison.Ordinal));
        Assert.Equal("In vain", FormsTests.Value(form, "TitlePart.Title"));
        var (_, _, list) = await Newsroom.ForgeAsync(_editor, $"/Admin/Contents/ContentItems/{_item}/Unpublish");
        Assert.Contains(Refused, list, StringComparison.Ordinal);
        var kept = await SetTitleInVainAsync("Weather in vain");
        await AssertBothShowAsync("Before");

        await _redis.FillAsync(full: false);
        Assert.Empty((await kept.SubmitAsync([])).Errors);
        Assert.Contains("<title>Weather in vain</title>", await _other.GetStringAsync("/en"), StringComparison.Ordinal);
        Assert.Empty((await (await _editor.OpenAsync(Newsroom.EditPath(_item))).SubmitAsync(
            new() { ["TitlePart.Title"] = ["After"] }, s_publish)).Errors);
        await AssertBothShowAsync("After");
    }

    [Fact]
    public async Task While_it_is_down_the_settings_come_back_files_are_taken_and_a_machine_that_starts_serves()
    {
        await EventuallyKeptAsync();
        await _redis.StopAsync();
        await AssertBothShowAsync("Before");
        var kept = await SetTitleInVainAsync("Weather down");
        var (status, body) = await _editor.UploadAsync("", WidePicture.Name, WidePicture.Bytes());
        Assert.True(status == HttpStatusCode.OK && !body.Contains("\"error\"", StringComparison.Ordinal), body);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(_other, $"/media/{WidePicture.Name}")).Status);

        await using var third = await _first.Host.StartTwinAsync();
        using var reader = third.NewClient();
        Assert.Contains("Before", await reader.GetStringAsync("/en/news"), StringComparison.Ordinal);

        await _redis.RestartAsync();
        await EventuallyKeptAsync();
        Assert.Empty((await kept.SubmitAsync([])).Errors);

        // Each machine connects again in its own time.
        foreach (var client in new[] { _first.Reader, _other, reader })
        {
            for (var tries = 0; !(await client.GetStringAsync("/en")).Contains("<title>Weather down", StringComparison.Ordinal); tries++)
            {
                Assert.True(tries < 300, $"{client.BaseAddress} does not show the setting.");
                await Task.Delay(100);
            }
        }
    }

    [Fact]
    public async Task What_a_machine_announced_and_died_over_is_shown_by_the_others_and_forgotten_after_a_minute()
    {
        const string path = "/en/news";
        await EventuallyKeptAsync();

        // As it is after kill -9 between the commit and what follows it.
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await _redis.SendAsync($"ZADD {Generation}:Announced {now} dead");
        await _redis.SendAsync($"SET {Generation} announced");
        var before = await _first.RendersAsync(path);
        await _first.Reader.GetStringAsync(path);
        await _first.Reader.GetStringAsync(path);
        Assert.Equal(before + 2, await _first.RendersAsync(path));

        await _redis.SendAsync($"ZADD {Generation}:Announced 1 dead");
        await EventuallyKeptAsync();
        Assert.Equal(":0", await _redis.SendAsync($"ZCARD {Generation}:Announced"));
    }

    private async Task AssertBothShowAsync(string title)
    {
        foreach (var client in new[] { _first.Reader, _other })
        {
            Assert.Contains($">{title}<", await client.GetStringAsync("/en/news"), StringComparison.Ordinal);
        }
    }

    private async Task<AdminForm> SetTitleInVainAsync(string title)
    {
        var form = await _editor.OpenAsync("/Admin/Settings/newsroom");
        var field = form.Element.QuerySelector("input[name$='.DiscreetTitle']")!.GetAttribute("name")!;
        var kept = await form.SubmitInVainAsync(new() { [field] = [title] });
        Assert.Equal(title, FormsTests.Value(kept, field));
        return kept;
    }

    // A page is kept once the last change has settled on every machine.
    private async Task EventuallyKeptAsync()
    {
        for (var tries = 0; ; tries++)
        {
            var before = await _first.RendersAsync("/en/news");
            await _first.Reader.GetStringAsync("/en/news");
            if (await _first.RendersAsync("/en/news") == before)
            {
                return;
            }

            Assert.True(tries < 300, "The page is not kept.");
            await Task.Delay(100);
        }
    }
}
