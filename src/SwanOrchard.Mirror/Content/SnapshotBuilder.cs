using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Mirror.Content;

/// <summary>Checks content as a whole and makes it ready to be asked.</summary>
public static class SnapshotBuilder
{
    /// <summary>Reads a folder's recipes into a snapshot.</summary>
    /// <exception cref="ContentException">Content cannot be read or contradicts itself.</exception>
    public static ContentSnapshot Read(ContentFolder folder)
    {
        var files = folder.Files();
        var content = RecipeContent.Read(files);
        var languages = content.Settings.Languages ?? Seen(content);
        var paths = new Dictionary<string, RecipeItem>(StringComparer.Ordinal);
        var versions = new Dictionary<(string Set, string Language), RecipeItem>();
        var items = new List<ReaderItem>(content.Items.Count);
        foreach (var found in content.Items)
        {
            var item = found.Item with { Language = Language(found, languages) };
            if (!SiteAddresses.Fits(ContentTypeName(item), item.Language, item.Path, languages))
            {
                throw found.Error($"AutoroutePart.Path: an item of this type and language cannot stand at “{item.Path}”: "
                    + $"it is the place of another type, another language or a list. “{SiteAddresses.Folder(ContentTypeName(item), item.Language)}…” is its own.");
            }

            if (!paths.TryAdd(item.Path, found))
            {
                throw found.Error($"AutoroutePart.Path: at “{item.Path}” stands already {paths[item.Path].Place} of {paths[item.Path].File}.");
            }

            if (!versions.TryAdd((item.Set, item.Language), found))
            {
                var other = versions[(item.Set, item.Language)];
                throw found.Error($"LocalizationPart: the set “{item.Set}” has already a version in “{item.Language}”: {other.Place} of {other.File}.");
            }

            CheckDates(found, item);
            items.Add(item);
        }

        return new(items, content.Menus, languages, content.Settings)
        {
            Media = folder.Media,
            ModifiedUtc = files.Max(File.GetLastWriteTimeUtc),
        };
    }

    /// <summary>The name of an item's content type.</summary>
    public static string ContentTypeName(ReaderItem item) => item switch
    {
        ArticleItem => ContentTypeNames.Article,
        OrganizationItem => ContentTypeNames.Organization,
        _ => ContentTypeNames.Page,
    };

    // Where no recipe says which languages the site has, it has those of its items.
    private static LanguageSettings Seen(RecipeContent content)
    {
        var seen = content.Items.Select(found => found.Item.Language).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var main = seen.Contains(RecipeSettings.DefaultLanguage, StringComparer.OrdinalIgnoreCase) || seen.Length == 0
            ? RecipeSettings.DefaultLanguage
            : seen[0];
        return new(main, seen.Length == 0 ? [main] : seen, content.Settings.Site.Fallbacks);
    }

    private static void CheckDates(RecipeItem found, ReaderItem item)
    {
        try
        {
            _ = item is ArticleItem article ? EventDates.From(article.Data.EventStart, article.Data.EventEnd, Cldr.Get(item.Language)) : null;
        }
        catch (ArgumentException exception)
        {
            throw found.Error($"ArticlePart.EventEnd: {exception.Message}");
        }
    }

    private static string Language(RecipeItem found, LanguageSettings languages)
    {
        if (Cldr.Find(found.Item.Language) is null)
        {
            throw found.Error($"LocalizationPart.Culture: nothing is known of the language “{found.Item.Language}”.");
        }

        return languages.Match(found.Item.Language) ?? throw found.Error(
            $"LocalizationPart.Culture: “{found.Item.Language}” is not among the site's languages ({string.Join(", ", languages.Supported)}).");
    }
}
