using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>What holds for every page of the site, seen on a small phone.</summary>
public sealed class EveryPageTests(EveryPage walk) : IClassFixture<EveryPage>
{
    public static TheoryData<string> Hosts => Sites.Hosts;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task No_page_scrolls_sideways_at_320_and_360(string host) => Faults.None((await walk.OnAsync(host)).Wide);

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task No_page_asks_another_host_or_complains_to_the_console(string host) =>
        Faults.None((await walk.OnAsync(host)).Complaints);

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task No_page_leaves_anything_in_the_browser(string host) => Faults.None((await walk.OnAsync(host)).Kept);

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Images_of_known_size_keep_their_place_and_shape(string host) => Faults.None((await walk.OnAsync(host)).Images);
}

/// <summary>One walk through all pages of each host, for all that is to be seen on the way.</summary>
public sealed class EveryPage
{
    // What sticks out, unless it scrolls within itself, and what is kept.
    private const string Wide =
        """
        () => {
          const width = document.documentElement.clientWidth;
          const out = [...document.querySelectorAll('body *')].filter(e => e.getClientRects().length
            && (e.getBoundingClientRect().right > width + 1 || e.getBoundingClientRect().left < -1)
                && !e.closest('.scroll, .hidden, .skip, svg'));
          return (document.documentElement.scrollWidth > width ? ['scrolls to ' + document.documentElement.scrollWidth] : [])
            .concat(out.slice(0, 2).map(e => e.cloneNode(false).outerHTML + ' sticks out'));
        }
        """;

    private const string Kept = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]";

    // What Core knows the size of; an editor's own image in a body may come without one.
    private const string Images =
        """
        async () => {
          const faults = [];
          for (const image of document.images) {
            image.loading = 'eager';
            await image.decode().catch(() => faults.push(image.src + ' does not load'));
            const known = image.getAttribute('width') && image.getAttribute('height');
            if (!known && !image.closest('.text > :not(.lead-image)')) faults.push(image.outerHTML + ' has no size');
            const style = getComputedStyle(image);
            const width = image.clientWidth - parseFloat(style.paddingLeft) * 2;
                const height = image.clientHeight - parseFloat(style.paddingTop) * 2;
            const error = (width / height) / (image.naturalWidth / image.naturalHeight);
            if (known && style.objectFit === 'fill' && !image.matches('.brand *') && (error < .9 || error > 1.1))
              faults.push(image.outerHTML + ' is shown as ' + width + ' × ' + height);
          }
          return faults;
        }
        """;

    private readonly Sites _sites;
    private readonly Dictionary<string, Lazy<Task<Seen>>> _walks;

    public EveryPage(Sites sites)
    {
        _sites = sites;
        _walks = Sites.Hosts.ToDictionary(row => row.Data, row => new Lazy<Task<Seen>>(() => WalkAsync(row.Data)));
    }

    public Task<Seen> OnAsync(string host) => _walks[host].Value;

    private async Task<Seen> WalkAsync(string host)
    {
        var seen = new Seen([], [], [], []);
        await using var tab = await _sites.OpenAsync(host, 320);
        foreach (var path in await _sites.PagesAsync())
        {
            await tab.GoAsync(path[1..]);
            foreach (var width in new[] { 320, 360 })
            {
                await tab.Page.SetViewportSizeAsync(width, 740);
                seen.Wide.AddRange((await tab.Page.EvaluateAsync<string[]>(Wide)).Select(fault => $"{path} at {width}: {fault}"));
            }

            seen.Images.AddRange((await tab.Page.EvaluateAsync<string[]>(Images)).Select(fault => $"{path}: {fault}"));
            seen.Kept.AddRange((await tab.Page.EvaluateAsync<string[]>(Kept)).Select(key => $"{path} keeps “{key}”"));
        }

        seen.Kept.AddRange(await tab.CookiesAsync());
        seen.Complaints.AddRange(tab.Faults);
        return seen;
    }

    /// <summary>The faults of one host.</summary>
    public sealed record Seen(List<string> Wide, List<string> Complaints, List<string> Kept, List<string> Images);
}
