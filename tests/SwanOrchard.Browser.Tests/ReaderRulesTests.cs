using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>
/// What needs no browser to be seen, on the host that needs no Orchard Core. The CMS is held to the same by its own tests.
/// </summary>
public sealed class ReaderRulesTests(Sites sites)
{
    [Fact]
    public async Task The_rules_for_all_pages_hold_on_the_mirror()
    {
        var rules = new ReaderRules(await sites.AnswersAsync(), await sites.AddressAsync(TwoHosts.MirrorName));

        Faults.None(
        [
            .. rules.DeadLinks([.. PageTypes.Missing]),
            .. rules.BrokenData(),
            .. rules.BrokenAlternates(),
            .. rules.UnmarkedLanguages(),
            .. rules.Unsafe(),
            .. NastyContent.Hidden.Append(NastyContent.Draft).SelectMany(rules.Mentions),
        ]);
    }
}
