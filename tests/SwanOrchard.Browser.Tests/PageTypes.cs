using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>Pages of each kind, the usual ones in both languages.</summary>
internal static class PageTypes
{
    /// <summary>Addresses at which nothing is.</summary>
    public static IReadOnlyList<string> Missing { get; } = ["/en/nope", "/ru/nope"];

    // By name, the address after the language; where the two differ, both.
    private static readonly Dictionary<string, string[]> s_paths = new()
    {
        ["home"] = [""],
        ["news"] = ["/news"],
        ["news, page 2"] = ["/news/page/2"],
        ["article"] = [
            "/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite",
            "/news/kyrgyzstan-seks-rabotnitsy-i-seks-rabotniki-uchatsya-i-obedinyayutsya"
        ],
        ["organizations"] = ["/organizations"],
        ["organization"] = ["/organizations/nastymember"],
        ["countries"] = ["/countries"],
        ["place"] = ["/places/bishkek"],
        ["country"] = ["/countries/kg"],
        ["feeds"] = ["/feeds"],
        ["page"] = ["/safety"],
        ["nothing there"] = ["/nope"],
        ["nasty article"] = ["/news/nastyquotes"],
    };

    // What is hard in every language is looked at in one.
    private static readonly Dictionary<string, string> s_more = new()
    {
        ["organization, page 2"] = "ru/organizations/nastymember/page/2",
        ["page with everything"] = "en/nastypage",
        ["three organizations"] = "en/news/nastythree",
        ["long title"] = "ru/news/nastylongtitle",
        ["right-to-left quotation"] = "en/news/nastyrtl",
        ["wide table"] = "ru/news/nastytable",
        ["wide image"] = "en/news/nastyimage",
        ["hostile body"] = "en/news/nastyhostile",
        ["without translation"] = "ru/news/nastyruonly1",
    };

    /// <summary>Each kind on each host, for theories.</summary>
    public static TheoryData<string, string> OnBothHosts => new(
        from host in (string[])[TwoHosts.MirrorName, TwoHosts.CmsName] from kind in s_paths.Keys.Concat(s_more.Keys) select (host, kind));

    /// <summary>One address of each kind, without a leading slash.</summary>
    public static IEnumerable<string> OneOfEach => s_paths.Keys.Concat(s_more.Keys).Select(kind => Paths(kind)[0]);

    /// <summary>
    /// The addresses of a kind to look at on a host, without a leading slash: of the CMS, whose pages are the mirror's to the letter, one.
    /// </summary>
    public static IEnumerable<string> Paths(string host, string kind) => host == TwoHosts.CmsName ? [Paths(kind)[^1]] : Paths(kind);

    private static IReadOnlyList<string> Paths(string kind) =>
        s_paths.TryGetValue(kind, out var paths) ? ["en" + paths[0], "ru" + paths[^1]] : [s_more[kind]];
}
