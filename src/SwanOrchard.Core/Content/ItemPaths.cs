using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Content;

/// <summary>The paths of content items: a folder for the type and language, then one slug. Paths have no leading slash.</summary>
public static class ItemPaths
{
    /// <summary>The folder that holds the items of a type, with a trailing slash.</summary>
    /// <exception cref="ArgumentException">The type has no pages.</exception>
    public static string Folder(string contentType, string language) => contentType switch
    {
        ContentTypeNames.Article => $"{SitePaths.NewsList(language)}/",
        ContentTypeNames.Organization => $"{SitePaths.OrganizationList(language)}/",
        ContentTypeNames.Page => $"{SitePaths.Home(language)}/",
        _ => throw new ArgumentException($"Items of type {contentType} have no path.", nameof(contentType)),
    };

    /// <summary>
    /// Whether an item of this type and language may have this path: in the type's folder, with one slug that has no other meaning.
    /// </summary>
    /// <param name="contentType">The item's type.</param>
    /// <param name="language">The item's language.</param>
    /// <param name="path">The path, without a leading slash.</param>
    /// <param name="languages">The site's languages.</param>
    public static bool Fits(string contentType, string language, string path, LanguageSettings languages)
    {
        var folder = Folder(contentType, language);
        var slug = path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : "";
        return Slug.IsValid(slug)
            && slug != SitePaths.Pages
            && (contentType != ContentTypeNames.Article || SitePaths.YearOf(slug) is null)
            && (contentType != ContentTypeNames.Page || !SitePaths.IsReserved(slug, languages));
    }

    /// <summary>Proposes a path for a new item.</summary>
    /// <param name="contentType">The item's type.</param>
    /// <param name="language">The item's language.</param>
    /// <param name="title">The title, in any script.</param>
    /// <param name="id">The id of the item, used if no ASCII letter or digit can be made from the title.</param>
    /// <param name="languages">The site's languages.</param>
    public static string Propose(string contentType, string language, string title, string id, LanguageSettings languages)
    {
        var slug = Slug.From(title);
        slug = slug.Length == 0 ? id.ToLowerInvariant() : slug;
        var isTaken = SitePaths.IsReserved(slug, languages) || SitePaths.YearOf(slug) is not null;
        return Folder(contentType, language) + (isTaken ? $"{slug}-1" : slug);
    }

    /// <summary>The slug for the paths of an organization's older news and feeds; null if the organization is outside its folder.</summary>
    public static string? OrganizationSlug(OrganizationItem organization)
    {
        var folder = Folder(ContentTypeNames.Organization, organization.Language);
        return organization.Path.StartsWith(folder, StringComparison.Ordinal) && Slug.IsValid(organization.Path[folder.Length..])
            ? organization.Path[folder.Length..]
            : null;
    }
}
