using Microsoft.Playwright;

namespace SwanOrchard.Tests.Browser;

/// <summary>The browser of these tests: the system's, else one that is named, else Playwright's own.</summary>
internal static class Chromium
{
    private const string System = "/usr/bin/chromium";
    private const string Variable = "SWAN_CHROMIUM";

    // Without these it looks its maker's hosts up at every start, and as root it does not start at all.
    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
    ];

    /// <summary>Starts it without a window.</summary>
    /// <param name="playwright">What steers it.</param>
    /// <param name="arguments">More of its arguments.</param>
    /// <returns>The browser, or why there is none.</returns>
    public static async Task<(IBrowser? Browser, string? Missing)> LaunchAsync(IPlaywright playwright, params string[] arguments)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var path = File.Exists(System) ? System : File.Exists(named) ? named : playwright.Chromium.ExecutablePath;
        if (!File.Exists(path))
        {
            return (null, $"There is no browser: neither {System} nor one of Playwright's own, and {Variable} names none");
        }

        return (await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = [.. s_arguments, .. arguments] }), null);
    }
}
