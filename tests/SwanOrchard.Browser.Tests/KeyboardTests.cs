using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>The site by the Tab key alone.</summary>
public sealed class KeyboardTests(Sites sites)
{
    private const string Begin =
        """
        () => {
          window.stops = [...document.querySelectorAll('a[href], summary, [tabindex="0"], button, input, select, textarea')]
            .filter(e => e.checkVisibility({ visibilityProperty: true }));
          return window.stops.length;
        }
        """;

    // What is wrong with the stop that has the focus now, or null. Its boxes are those of its lines: a link may run over several.
    private const string Look =
        """
        number => {
          const e = document.activeElement;
          const name = e.cloneNode(false).outerHTML + (e.textContent || '').slice(0, 40);
          if (e !== window.stops[number]) return name + ' has the focus instead of ' + window.stops[number].outerHTML.slice(0, 100);
          const style = getComputedStyle(e);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) return name + ' shows no focus';
          const seen = [...e.getClientRects()].filter(box => box.width && box.bottom > 0 && box.top < innerHeight);
          if (!seen.length) return name + ' is out of sight';
          const all = e.getBoundingClientRect();
          if (all.height < innerHeight / 2 && (all.top < 0 || all.bottom > innerHeight))
                    return name + ' is cut off: ' + JSON.stringify(all);
          const fits = box => {
            const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = box.top + box.height / 2;
            const top = y < 0 || y > innerHeight ? e : document.elementFromPoint(x, y);
            return e.contains(top) || top?.contains(e) && !top.matches('.top');
          };
          const leave = document.querySelector('.leave');
          return e === leave || leave.contains(e) ? null
            : seen.some(box => !fits(box)) && all.height < innerHeight / 2 ? name + ' is covered' : null;
        }
        """;

    public static TheoryData<string> Hosts => Sites.Hosts;

    public static TheoryData<string, string> Kinds => PageTypes.OnBothHosts;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Tab_stops_once_at_everything_in_order_and_in_sight(string host, string kind)
    {
        var faults = new List<string>();
        await using var tab = await sites.OpenAsync(host, 360, 640);
        foreach (var path in PageTypes.Paths(host, kind))
        {
            await tab.GoAsync(path);
            var stops = await tab.Page.EvaluateAsync<int>(Begin);
            Assert.True(stops > 10, $"/{path} has but {stops} stops.");
            for (var number = 0; number < stops; number++)
            {
                await tab.Page.Keyboard.PressAsync("Tab");
                if (await tab.Page.EvaluateAsync<string?>(Look, number) is { } fault)
                {
                    faults.Add($"/{path}, stop {number + 1}: {fault}");
                    break;
                }
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_way_out_comes_first_and_the_skip_link_second(string host)
    {
        await using var tab = await sites.OpenAsync(host, 1280);
        await tab.GoAsync("en/news");

        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Leave this site", await tab.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Equal("nofollow noreferrer", await tab.Page.EvaluateAsync<string>("() => document.activeElement.rel"));

        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await tab.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await tab.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.activeElement.matches('main a')"));
    }
}
