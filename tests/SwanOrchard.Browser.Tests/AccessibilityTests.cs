using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>What axe-core can see of WCAG 2.2.</summary>
public sealed class AccessibilityTests(Sites sites)
{
    // All rules that axe has on by itself, good practice among them, and one of WCAG 2.2 that it has not.
    private const string All = "{ rules: { 'target-size': { enabled: true } } }";

    // Another colour scheme changes nothing but colours.
    private const string Colours = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, string> Kinds => PageTypes.OnBothHosts;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_on_phone_and_desktop_light_and_dark(string host, string kind)
    {
        var faults = new List<string>();
        await using var tab = await sites.OpenAsync(host, 360);
        // Once a page, where Deque's wrapper for Playwright sends it for each run, and opens one more tab for each.
        await tab.Page.AddInitScriptAsync(s_axe);
        foreach (var path in PageTypes.Paths(host, kind))
        {
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await tab.GoAsync(path);
            foreach (var (width, height) in new[] { (360, 740), (1280, 800) })
            {
                await tab.Page.SetViewportSizeAsync(width, height);
                foreach (var (scheme, options) in new[] { (ColorScheme.Light, All), (ColorScheme.Dark, Colours) })
                {
                    await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    var violations = await tab.Page.EvaluateAsync<string[]>(
                        $"async () => (await axe.run(document, {options})).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))");
                    faults.AddRange(violations.Select(violation => $"/{path} at {width}, {scheme}: {violation}"));
                }
            }
        }

        Faults.None(faults);
    }
}
