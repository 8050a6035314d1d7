using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Content;

/// <summary>Where content items stand: in the folder of their type and language, under one slug. Paths have no leading slash.</summary>
public static class ItemPaths
{
    /// <summary>The folder in which the items of a type stand, with a trailing slash.</summary>
    /// <exception cref="ArgumentException">The type has no pages.</exception>
    public static string Folder(string contentType, string language) => contentType switch
    {
        ContentTypeNames.Article => $"{SitePaths.NewsList(language)}/",
        ContentTypeNames.Organization => $"{SitePaths.OrganizationList(language)}/",
        ContentTypeNames.Page => $"{SitePaths.Home(language)}/",
        _ => throw new ArgumentException($"Items of type {contentType} have no path.", nameof(contentType)),
    };

    /// <summary>
    /// Whether an item of this type and language may stand at <paramref name="path"/>:
    /// in the type's folder, under one slug that means nothing else.
    /// </summary>
    /// <param name="contentType">The item's type.</param>
    /// <param name="language">The item's language.</param>
    /// <param name="path">Without a leading slash.</param>
    /// <param name="languages">The site's languages.</param>
    public static bool Fits(string contentType, string language, string path, LanguageSettings languages)
    {
        var folder = Folder(contentType, language);
        var slug = path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : "";
        return Slug.IsValid(slug)
            && slug != SitePaths.Pages
            && (contentType != ContentTypeNames.Page || !SitePaths.IsReserved(slug, languages));
    }

    /// <summary>The path for a new item of this title.</summary>
    /// <param name="contentType">The item's type.</param>
    /// <param name="language">The item's language.</param>
    /// <param name="title">The title, in any script.</param>
    /// <param name="id">The item's id, for a title that leaves no letter of ASCII.</param>
    /// <param name="languages">The site's languages.</param>
    public static string Propose(string contentType, string language, string title, string id, LanguageSettings languages)
    {
        var slug = Slug.From(title);
        slug = slug.Length == 0 ? id.ToLowerInvariant() : slug;
        return Folder(contentType, language) + (SitePaths.IsReserved(slug, languages) ? $"{slug}-1" : slug);
    }

    /// <summary>The slug under which an organization's older news and feeds stand; null for one that stands elsewhere.</summary>
    public static string? OrganizationSlug(OrganizationItem organization)
    {
        var folder = Folder(ContentTypeNames.Organization, organization.Language);
        return organization.Path.StartsWith(folder, StringComparison.Ordinal) && Slug.IsValid(organization.Path[folder.Length..])
            ? organization.Path[folder.Length..]
            : null;
    }
}
