namespace SwanOrchard.Tests.Shared;

/// <summary>Everything that determines the state of a site after its set-up.</summary>
/// <param name="Recipe">The setup recipe's name.</param>
/// <param name="Recipes">Additional recipes for the site, by file name.</param>
/// <param name="Environment">Environment variables to set.</param>
/// <param name="Preparation">What is done after the set-up.</param>
internal sealed record SiteSetup(
    string Recipe,
    IReadOnlyDictionary<string, string> Recipes,
    IReadOnlyDictionary<string, string> Environment,
    SitePreparation? Preparation)
{
    // Variables that only a running site reads: the set-up is the same with and without them.
    private static readonly string[] s_running =
    [
        "DOTNET_STARTUP_HOOKS", "ASPNETCORE_", "OrchardCore__SwanOrchard_OutputCache__", "OrchardCore__OrchardCore_Redis__",
    ];

    /// <summary>The name under which the site is kept.</summary>
    public string Key =>
        KeptSites.Key([Recipe, .. Flat(Recipes), "environment", .. Flat(Environment), "preparation", Preparation?.Name ?? ""]);

    /// <summary>The same without the variables that make no difference to the set-up.</summary>
    public SiteSetup ToKeep() => this with
    {
        Environment = Environment.Where(variable => !IsOfRunning(variable.Key)).ToDictionary(),
    };

    private static bool IsOfRunning(string name) => s_running.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static IEnumerable<string> Flat(IReadOnlyDictionary<string, string> values) =>
        values.OrderBy(value => value.Key, StringComparer.Ordinal).SelectMany(value => new[] { value.Key, value.Value });
}
