using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>What axe-core can see of WCAG 2.2.</summary>
public sealed class AccessibilityTests(Sites sites)
{
    public static TheoryData<string, string> Kinds => PageTypes.OnBothHosts;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_on_phone_and_desktop_light_and_dark(string host, string kind)
    {
        var faults = new List<string>();
        await using var tab = await sites.OpenAsync(host, 360);
        await Axe.LoadAsync(tab.Page);
        foreach (var path in PageTypes.Paths(host, kind))
        {
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await tab.GoAsync(path);
            foreach (var (width, height) in new[] { (360, 740), (1280, 800) })
            {
                await tab.Page.SetViewportSizeAsync(width, height);
                foreach (var (scheme, options) in new[] { (ColorScheme.Light, Axe.All), (ColorScheme.Dark, Axe.Colours) })
                {
                    await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    faults.AddRange(
                        (await Axe.RunAsync(tab.Page, options)).Select(violation => $"/{path} at {width}, {scheme}: {violation}"));
                }
            }
        }

        Faults.None(faults);
    }
}
