using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Site;

/// <summary>The countries that have a page.</summary>
public static class SiteCountries
{
    /// <summary>The countries that have a page in a language: those of its articles, and of all organizations.</summary>
    /// <returns>ISO 3166-1 alpha-2 in upper case, in the order of their codes.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(IContentSource content, string language) =>
        [.. (await content.GetCountriesAsync(language))
            .Concat((await content.GetOrganizationsAsync()).Select(organization => organization.CountryCode ?? ""))
            .Select(code => code.ToUpperInvariant())
            .Where(Cldr.Get(language).IsCountry)
            .Distinct()
            .Order(StringComparer.Ordinal)];
}
