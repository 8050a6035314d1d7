using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>Validates content as a whole and makes a snapshot of it.</summary>
public static class SnapshotBuilder
{
    /// <summary>Reads the recipes of a folder into a snapshot.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="memory">What was read before; null for nothing.</param>
    /// <exception cref="ContentException">The content cannot be read or is inconsistent.</exception>
    public static ContentSnapshot Read(ContentFolder folder, IRecipeMemory? memory = null)
    {
        if (InnerFiles.FindLinkOut(folder.Root, folder.Media) is { } link)
        {
            throw new ContentException(link, "this is a link that leads out of the content's folder.");
        }

        var content = RecipeContent.Read(folder, memory);
        var languages = content.Settings.Languages ?? Seen(content);
        var paths = new Dictionary<string, RecipeItem>(StringComparer.Ordinal);
        var versions = new Dictionary<(string Set, string Language), RecipeItem>();
        var items = new List<ReaderItem>(content.Items.Count);
        foreach (var found in content.Items)
        {
            var language = Language(found, languages);
            var item = found.Item.Language == language ? found.Item : found.Item with { Language = language };
            if (!ItemPaths.Fits(item.ContentType, item.Language, item.Path, languages))
            {
                throw found.Error($"AutoroutePart.Path: an item of this type and language cannot have the path “{item.Path}”: "
                    + $"it belongs to another type, another language or a list. "
                    + $"“{ItemPaths.Folder(item.ContentType, item.Language)}…” is the right folder.");
            }

            if (!paths.TryAdd(item.Path, found))
            {
                throw found.Error(
                    $"AutoroutePart.Path: at “{item.Path}” stands already {paths[item.Path].Place} of {paths[item.Path].File}.");
            }

            if (!versions.TryAdd((item.Set, item.Language), found))
            {
                var other = versions[(item.Set, item.Language)];
                throw found.Error(
                    $"LocalizationPart: the set “{item.Set}” has already a version in “{item.Language}”: {other.Place} of {other.File}.");
            }

            if (Fault(item) is { } fault)
            {
                throw found.Error(fault);
            }

            items.Add(item);
        }

        var menus = languages.Supported.ToDictionary(
            MenuReader.Alias, language => Menu(content, language, items), StringComparer.OrdinalIgnoreCase);
        var files = new Dictionary<string, string>(content.Items.Count, StringComparer.Ordinal);
        foreach (var found in content.Items)
        {
            files.TryAdd(found.Item.Id, found.File);
        }

        memory?.KeepOnly(content.Files);
        return new(items, menus, languages, content.Settings)
        {
            Folder = folder,
            Files = files,
            Hashes = content.Items.ToDictionary(found => found.Item.Path, found => found.Source.Hash, StringComparer.Ordinal),
            SettingsJson = [.. content.SettingsSteps.Select(step => step.Body.ToJsonString())],
            Warnings = content.Warnings,
            ModifiedUtc = content.Files.Max(File.GetLastWriteTimeUtc),
            ContentUtc = folder.Package?.ContentUtc ?? items.Max(item => item.ModifiedUtc) ?? DateTime.UnixEpoch,
        };
    }

    // Whichever version of its set was chosen, an entry leads to the one in the menu's language.
    private static IReadOnlyList<MenuLink> Menu(RecipeContent content, string language, List<ReaderItem> items)
    {
        if (!content.Menus.TryGetValue(MenuReader.Alias(language), out var menu))
        {
            return [];
        }

        var pages = new Dictionary<string, MenuLink>(StringComparer.Ordinal);
        foreach (var id in MenuReader.Items(menu))
        {
            var set = items.Find(item => item.Id == id)?.Set;
            if (set is not null && items.Find(item => item.Set == set && item.Language == language) is { } page)
            {
                pages[id] = new(page.Title, "/" + page.Path);
            }
        }

        return MenuReader.Read(menu, pages);
    }

    // If no recipe names the languages of the site, they are those of its items.
    private static LanguageSettings Seen(RecipeContent content)
    {
        var seen = content.Items.Select(found => found.Item.Language)
            .Where(language => language.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        var main = seen.Contains(RecipeSettings.DefaultLanguage, StringComparer.OrdinalIgnoreCase) || seen.Length == 0
            ? RecipeSettings.DefaultLanguage
            : seen[0];
        return new(main, seen.Length == 0 ? [main] : seen, content.Settings.Site.Fallbacks);
    }

    private static string? Fault(ReaderItem item) => item switch
    {
        _ when item.FormerPaths.FirstOrDefault(path => !RelativePath.IsInside(path.Trim('/'))) is { } former =>
            $"PathsPart.Paths: “{former}” leads out of the site.",
        ArticleItem { Data: var data } => Outside("ArticlePart.Image", data.Image) ?? Dates(data, item.Language),
        OrganizationItem { Data: var data } => Outside("OrganizationPart.Logo", data.Logo),
        _ => null,
    };

    private static string? Outside(string property, Picture? picture) =>
        picture is not { Path.Length: > 0 } || RelativePath.IsInside(picture.Path)
        ? null
        : $"{property}.Path: “{picture.Path}” leads out of the media library.";

    private static string? Dates(ArticleData data, string language)
    {
        try
        {
            _ = EventDates.From(data.EventStart, data.EventEnd, Cldr.Get(language));
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"ArticlePart.EventEnd: {exception.Message}";
        }
    }

    private static string Language(RecipeItem found, LanguageSettings languages)
    {
        if (found.Item.Language.Length == 0)
        {
            return languages.Default;
        }

        if (Cldr.Find(found.Item.Language) is null)
        {
            throw found.Error($"LocalizationPart.Culture: nothing is known of the language “{found.Item.Language}”.");
        }

        return languages.Match(found.Item.Language) ?? throw found.Error(
            $"LocalizationPart.Culture: “{found.Item.Language}” is not among the site's languages "
                + $"({string.Join(", ", languages.Supported)}).");
    }
}
