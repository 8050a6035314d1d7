using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>The faster way out, where JavaScript is on.</summary>
public sealed class LeaveScriptTests(Sites sites)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Hosts => Sites.Hosts;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_page_is_blank_at_once_while_the_neutral_site_is_still_on_its_way(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);
        await tab.GoAsync("en/about");
        using var visit = sites.Neutral.Hold();

        // Asked in the same breath as the click: Chromium answers nothing more of a page that is being left.
        var left = await tab.Page.EvaluateAsync<string[]>(
            "() => { document.querySelector('.leave').click(); return [document.title, document.documentElement.innerText.trim()] "
                + "}").WaitAsync(s_limit);
        var headers = await visit.Arrival.WaitAsync(s_limit);
        visit.LetIn();

        Assert.Equal(["en.wikipedia.org", ""], left);
        Assert.DoesNotContain("Referer", headers.Keys);
        await ArrivesAsync(tab);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_page_left_is_no_longer_behind_the_back_button(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);
        await tab.GoAsync("en");
        await tab.GoAsync("en/about");

        await tab.Page.ClickAsync(".leave");
        await ArrivesAsync(tab);
        await tab.Page.GoBackAsync();

        Assert.EndsWith("/en", tab.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Shift_three_times_leaves_and_the_second_says_so(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);

        // However slow the machine of the test is, these presses follow each other at once.
        await tab.Page.AddInitScriptAsync("Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 1000 })");
        await tab.GoAsync("en/about");

        await tab.Page.Keyboard.PressAsync("Shift");
        Assert.Equal("", await StatusAsync(tab));
        await tab.Page.Keyboard.PressAsync("Shift");
        Assert.Equal("Press Shift once more to leave this site.", await StatusAsync(tab));

        await tab.Page.Keyboard.PressAsync("Shift");
        await ArrivesAsync(tab);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Shift_with_other_keys_in_a_field_or_too_slowly_does_not(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);
        await tab.GoAsync("en/about");
        var keyboard = tab.Page.Keyboard;

        for (var round = 0; round < 4; round++)
        {
            await keyboard.PressAsync("Shift+Tab");
            await keyboard.PressAsync("Shift");
            await keyboard.PressAsync("a");
        }

        // Nobody waits for a clock here: the event says when it was.
        await tab.Page.EvaluateAsync(
            """
            () => {
              for (const time of [1000, 4000, 9500, 14600, 19700]) {
                dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
                const up = new KeyboardEvent('keyup', { key: 'Shift' });
                Object.defineProperty(up, 'timeStamp', { value: time * 1000 });
                dispatchEvent(up);
              }
              document.querySelector('main').innerHTML = '<input>';
              document.querySelector('input').focus();
            }
            """);
        for (var round = 0; round < 4; round++)
        {
            await keyboard.PressAsync("Shift");
        }

        Assert.EndsWith("/en/about", tab.Page.Url, StringComparison.Ordinal);
        Assert.True(await tab.Page.IsVisibleAsync(".leave"));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Shift_with_another_modifier_held_or_with_the_wheel_does_not(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);
        await tab.Page.AddInitScriptAsync("Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 1000 })");
        await tab.GoAsync("en/about");
        var keyboard = tab.Page.Keyboard;

        // As people change the layout of the keyboard.
        foreach (var modifier in new[] { "Alt", "Control", "Meta" })
        {
            await keyboard.DownAsync(modifier);
            for (var round = 0; round < 4; round++)
            {
                await keyboard.PressAsync("Shift");
            }

            await keyboard.UpAsync(modifier);
        }

        // As they read a wide table; and with the wheel, another key, a modifier or the pointer between the second press and the third.
        await tab.Page.Mouse.MoveAsync(100, 300);
        for (var round = 0; round < 4; round++)
        {
            await keyboard.DownAsync("Shift");
            await WheelAsync(tab);
            await keyboard.UpAsync("Shift");
        }

        foreach (var between in
            new[]
            {
                () => WheelAsync(tab),
                () => keyboard.PressAsync("a"),
                () => keyboard.PressAsync("Alt"),
                () => tab.Page.Mouse.ClickAsync(100, 300)
            })
        {
            await keyboard.PressAsync("Shift");
            await keyboard.PressAsync("Shift");
            Assert.NotEqual("", await StatusAsync(tab));
            await between();
            Assert.Equal("", await StatusAsync(tab));
            await keyboard.PressAsync("Shift");
            await keyboard.PressAsync("ArrowDown");
        }

        Assert.EndsWith("/en/about", tab.Page.Url, StringComparison.Ordinal);
        Assert.True(await tab.Page.IsVisibleAsync(".leave"));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Each_of_the_two_Shift_keys_counts_though_their_presses_overlap(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);
        await tab.Page.AddInitScriptAsync("Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 1000 })");
        await tab.GoAsync("en/about");
        var keyboard = tab.Page.Keyboard;

        await keyboard.DownAsync("ShiftLeft");
        await keyboard.DownAsync("ShiftRight");
        await keyboard.UpAsync("ShiftLeft");
        await keyboard.DownAsync("ShiftLeft");
        await keyboard.UpAsync("ShiftRight");
        Assert.Equal("Press Shift once more to leave this site.", await StatusAsync(tab));

        await keyboard.UpAsync("ShiftLeft");
        await ArrivesAsync(tab);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Shift_is_promised_only_where_it_works(string host)
    {
        await using var with = await sites.OpenAsync(host, 360);
        await with.GoAsync("ru/about");
        Assert.Equal("leave-keys", await with.Page.GetAttributeAsync(".leave", "aria-describedby"));
        Assert.Equal("То же самое произойдёт, если трижды нажать Shift.", await with.Page.TextContentAsync("#leave-keys"));

        await using var without = await sites.OpenAsync(host, 360, scripts: false);
        await without.GoAsync("ru/about");
        Assert.Null(await without.Page.GetAttributeAsync(".leave", "aria-describedby"));
        Assert.False(await without.Page.IsVisibleAsync("#leave-keys"));
    }

    // Done when the page has heard of it.
    private static async Task WheelAsync(Tab tab)
    {
        await tab.Page.EvaluateAsync(
            "() => { window.turned = new Promise(turned => addEventListener('wheel', () => turned(true), { once: true })) }");
        await tab.Page.Mouse.WheelAsync(0, 20);
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => window.turned").WaitAsync(s_limit));
    }

    private static async Task ArrivesAsync(Tab tab) =>
        await tab.Page.WaitForFunctionAsync("title => document.title === title", NeutralSite.Title);

    private static Task<string> StatusAsync(Tab tab) =>
        tab.Page.EvaluateAsync<string>("() => document.querySelector('.top [role=status]').textContent");
}
