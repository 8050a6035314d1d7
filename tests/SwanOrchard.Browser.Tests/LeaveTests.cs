using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>“Leave this site” is at hand wherever a reader is on a page.</summary>
public sealed class LeaveTests(Sites sites)
{
    private const string Look =
        """
        () => [0, .01, .3, .5, .99, 1].map(part => {
          window.scrollTo({ top: part * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
          const leave = document.querySelector('.leave'), box = leave.getBoundingClientRect();
          if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth)
                        return part + ': out of sight: ' + JSON.stringify(box);
          const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]];
          return points.every(([x, y]) =>
                        leave.contains(document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)))
                        ? null : part + ': covered';
        }).filter(fault => fault)
        """;

    public static TheoryData<string> Hosts => Sites.Hosts;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_way_out_is_in_sight_and_uncovered_at_every_scroll_position(string host)
    {
        var faults = new List<string>();
        await using var tab = await sites.OpenAsync(host, 360);
        foreach (var path in PageTypes.OneOfEach.Append(NastyContent.Article("long", "en")))
        {
            await tab.GoAsync(path);
            foreach (var (width, height) in new[] { (320, 256), (360, 740), (740, 360), (1280, 800) })
            {
                await tab.Page.SetViewportSizeAsync(width, height);
                faults.AddRange(
                    (await tab.Page.EvaluateAsync<string[]>(Look)).Select(fault => $"/{path} at {width} × {height}, scrolled to {fault}"));
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task It_leads_to_a_neutral_site_of_that_language(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360);
        foreach (var (path, expected) in
            new[] { ("en", "https://en.wikipedia.org/"), ("ru", "https://ru.wikipedia.org/"), ("ru/nope", "https://ru.wikipedia.org/") })
        {
            await tab.GoAsync(path);
            Assert.Equal(expected, await tab.Page.GetAttributeAsync(".leave", "href"));
        }
    }
}
