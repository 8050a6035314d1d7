namespace SwanOrchard.Tests.Shared;

/// <summary>All that decides what a site is like once it is set up.</summary>
/// <param name="Recipe">The setup recipe's name.</param>
/// <param name="Recipes">More recipes for the site, by file name.</param>
/// <param name="Environment">Variables to set.</param>
/// <param name="Preparation">What is done after the set-up.</param>
internal sealed record SiteSetup(
    string Recipe,
    IReadOnlyDictionary<string, string> Recipes,
    IReadOnlyDictionary<string, string> Environment,
    SitePreparation? Preparation)
{
    // Variables that only a running site reads: what is set up is the same with and without them.
    private static readonly string[] s_running =
    [
        "DOTNET_STARTUP_HOOKS", "ASPNETCORE_", "OrchardCore__SwanOrchard_OutputCache__", "OrchardCore__OrchardCore_Redis__",
    ];

    /// <summary>The name of the site that is kept.</summary>
    public string Key =>
        KeptSites.Key([Recipe, .. Flat(Recipes), "environment", .. Flat(Environment), "preparation", Preparation?.Name ?? ""]);

    /// <summary>The same without the variables that do not matter to it.</summary>
    public SiteSetup ToKeep() => this with
    {
        Environment = Environment.Where(variable => !IsOfRunning(variable.Key)).ToDictionary(),
    };

    private static bool IsOfRunning(string name) => s_running.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static IEnumerable<string> Flat(IReadOnlyDictionary<string, string> values) =>
        values.OrderBy(value => value.Key, StringComparer.Ordinal).SelectMany(value => new[] { value.Key, value.Value });
}
