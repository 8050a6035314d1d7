using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SwanOrchard.Tests.Browser;

/// <summary>axe-core in a page.</summary>
internal static class Axe
{
    /// <summary>All rules that axe has on by itself, good practice among them, and one of WCAG 2.2 that it has not.</summary>
    public const string All = "{ rules: { 'target-size': { enabled: true } } }";

    /// <summary>What another colour scheme changes: nothing but colours.</summary>
    public const string Colours = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Brings it into every page to come: once a page, where Deque's wrapper for
    /// Playwright sends it for each run, and opens one more tab for each.
    /// </summary>
    public static Task LoadAsync(IPage page) => page.AddInitScriptAsync(s_script);

    /// <summary>
    /// What it finds, a line for each element, once the page is loaded and the timers are over that its scripts set on that.
    /// </summary>
    public static Task<string[]> RunAsync(IPage page, string options) => page.EvaluateAsync<string[]>(
        $$"""
        async () => {
          if (document.readyState !== 'complete') await new Promise(loaded => addEventListener('load', loaded));
          await new Promise(over => setTimeout(over));
          return (await axe.run(document, {{options}})).violations
                .flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary));
        }
        """);
}
