namespace SwanOrchard.Tests.Fuzz;

/// <summary>All that is fuzzed.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        new ImageTarget(),
        new ImageMetadataTarget(),
        new PackageTarget(),
        new ManifestTarget(),
        new RecipeTarget(),
        new BodyTarget(),
        new AcceptLanguageTarget(),
        new FeedPathTarget(),
    ];

    public static IFuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
