using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Two machines with one database, and Redis between them.</summary>
public sealed class DeliveryMachinesTests
{
    private const string OrchardsTheme = "TheTheme";

    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task What_is_changed_on_one_machine_shows_on_the_next_request_to_the_other()
    {
        Assert.SkipWhen(RedisServer.Missing is not null, RedisServer.Missing ?? "");
        await using var redis = await RedisServer.StartAsync();
        await using var first = await SlowSite.StartAsync(new Dictionary<string, string>
        {
            ["OrchardCore__OrchardCore_Redis__Configuration"] =
                $"127.0.0.1:{redis.Port},abortConnect=false,connectTimeout=1000,syncTimeout=1000",
        });
        using var editor = await AdminSession.SignInAsync(first.Host.Address);
        await editor.PressAsync("/Admin/Recipes", link => link.Contains("swan-machines", StringComparison.OrdinalIgnoreCase));

        await using var second = await first.Host.StartTwinAsync();
        using var other = second.NewClient();

        // Its address, title and what all pages show.
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Round 0"], ["AutoroutePart.Path"] = ["en/news/round-0"] }, s_publish);
        Assert.Empty(form.Errors);
        var edit = form.Url.AbsolutePath;
        for (var round = 1; round < 8; round++)
        {
            foreach (var client in new[] { other, first.Reader })
            {
                Assert.Contains(
                    $"<h1>Round {round - 1}</h1>", await client.GetStringAsync($"/en/news/round-{round - 1}"), StringComparison.Ordinal);
                Assert.Contains($"Round {round - 1}", await client.GetStringAsync("/en/news"), StringComparison.Ordinal);
            }

            Assert.Empty((await (await editor.OpenAsync(edit)).SubmitAsync(
                new()
                {
                    ["TitlePart.Title"] = [$"Round {round}"],
                    ["AutoroutePart.Path"] = [$"en/news/round-{round}"],
                }, s_publish)).Errors);
            Assert.Contains($"<h1>Round {round}</h1>", await other.GetStringAsync($"/en/news/round-{round}"), StringComparison.Ordinal);
            Assert.Equal($"/en/news/round-{round}", (await CrawledPage.GetAsync(other, $"/en/news/round-{round - 1}")).Location);

            await SetAsync(editor, "DiscreetTitle", $"Weather {round}");
            Assert.Contains($"<title>Weather {round}</title>", await other.GetStringAsync("/en"), StringComparison.Ordinal);
        }

        await AssertOneMakesForBothAsync(first, other, editor);
        await AssertThemesReachBothAsync(first.Reader, other, editor);

        // Without Redis both go on, with nothing old; with it again, too.
        await redis.StopAsync();
        foreach (var client in new[] { other, first.Reader })
        {
            Assert.Contains("Round 7", await client.GetStringAsync("/en/news"), StringComparison.Ordinal);
        }

        var before = await first.RendersAsync("/en/news");
        await first.Reader.GetStringAsync("/en/news");
        Assert.Equal(before + 1, await first.RendersAsync("/en/news"));

        // Nothing is stored then, which is said, and nothing typed is lost.
        var refused = await (await editor.OpenAsync(edit)).SubmitAsync(new() { ["TitlePart.Title"] = ["Typed in vain"] }, s_publish);
        Assert.Contains(refused.Errors, error => error.StartsWith("Nothing was saved", StringComparison.Ordinal));
        Assert.Equal("Typed in vain", FormsTests.Value(refused, "TitlePart.Title"));
        var (_, _, list) = await Newsroom.ForgeAsync(editor, $"/Admin/Contents/ContentItems/{edit.Split('/')[^2]}/Unpublish");
        Assert.Contains("Nothing was saved", list, StringComparison.Ordinal);
        Assert.DoesNotContain("has been unpublished", list, StringComparison.Ordinal);
        Assert.Contains("<h1>Round 7</h1>", await other.GetStringAsync("/en/news/round-7"), StringComparison.Ordinal);
        await redis.RestartAsync();
        await EventuallyKeptAsync(first, "/en/news");
        Assert.Empty((await (await editor.OpenAsync(edit)).SubmitAsync(new() { ["TitlePart.Title"] = ["Round 8"] }, s_publish)).Errors);
        foreach (var client in new[] { other, first.Reader })
        {
            Assert.Contains("Round 8", await client.GetStringAsync("/en/news"), StringComparison.Ordinal);
        }
    }

    private static async Task AssertOneMakesForBothAsync(SlowSite first, HttpClient other, AdminSession editor)
    {
        await SetAsync(editor, "CanonicalAddress", "https://swan.example.org");
        using var asked = new HttpClient { BaseAddress = other.BaseAddress };
        asked.DefaultRequestHeaders.Host = "swan.example.org";
        using var asking = new HttpClient { BaseAddress = first.Reader.BaseAddress };
        asking.DefaultRequestHeaders.Host = "swan.example.org";
        const string path = "/en/organizations";
        await EventuallyKeptAsync(first, path, asking);
        var before = await RendersAsync(other, path);
        Assert.Contains("<h1", await asked.GetStringAsync(path), StringComparison.Ordinal);
        Assert.Equal(before, await RendersAsync(other, path));
    }

    private static async Task AssertThemesReachBothAsync(HttpClient first, HttpClient other, AdminSession editor)
    {
        foreach (var theme in new[] { OrchardsTheme, "SwanTheme" })
        {
            await editor.PressAsync("/Admin/Themes", link => link.EndsWith($"/SetCurrentTheme/{theme}", StringComparison.Ordinal));
            foreach (var client in new[] { first, other })
            {
                for (var tries = 0; !await HasThemeAsync(client, theme); tries++)
                {
                    Assert.True(tries < 300, $"{client.BaseAddress} does not show {theme}.");
                    await Task.Delay(100);
                }
            }
        }
    }

    private static async Task<bool> HasThemeAsync(HttpClient client, string theme)
    {
        using var answer = await client.GetAsync("/en/news/round-7");
        var page = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode && page.Contains("Round 7", StringComparison.Ordinal)
            && page.Contains($"/{OrchardsTheme}/", StringComparison.Ordinal) == (theme == OrchardsTheme);
    }

    // A page is kept once the last change has settled on every machine.
    private static async Task EventuallyKeptAsync(SlowSite site, string path, HttpClient? client = null)
    {
        for (var tries = 0; ; tries++)
        {
            var before = await site.RendersAsync(path);
            await (client ?? site.Reader).GetStringAsync(path);
            if (await site.RendersAsync(path) == before)
            {
                return;
            }

            Assert.True(tries < 300, $"{path} is not kept.");
            await Task.Delay(100);
        }
    }

    private static async Task<int> RendersAsync(HttpClient client, string path) =>
        int.Parse(await client.GetStringAsync($"/-/renders?path={path}"), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task SetAsync(AdminSession editor, string setting, string value)
    {
        var form = await editor.OpenAsync("/Admin/Settings/newsroom");
        var name = form.Element.QuerySelector($"input[name$='.{setting}']")!.GetAttribute("name")!;
        Assert.Empty((await form.SubmitAsync(new() { [name] = [value] })).Errors);
    }
}
