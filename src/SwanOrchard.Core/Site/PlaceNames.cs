using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Site;

/// <summary>
/// Tells places by their names. Names that make the same slug are one place, however they are spelled: “Jalal-Abad” and “Jalal Abad”.
/// </summary>
public static class PlaceNames
{
    /// <summary>The slug of a place.</summary>
    /// <returns>The slug; null if nothing of the name can stand in a path.</returns>
    public static string? SlugOf(string name) => Slug.From(name) is { Length: > 0 } slug ? slug : null;

    /// <summary>The slugs of some places, each once, in their order.</summary>
    public static IEnumerable<string> SlugsOf(IEnumerable<string> names) =>
        names.Select(SlugOf).OfType<string>().Distinct(StringComparer.Ordinal);
}
