namespace SwanOrchard.Core.Pages;

/// <summary>The page that lists the countries.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Countries">The countries that have a page, in the order of the language.</param>
/// <param name="Empty">What to say where there are none; otherwise null.</param>
public sealed record CountriesView(string Title, IReadOnlyList<NamedLink> Countries, string? Empty);
