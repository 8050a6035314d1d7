using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Sets;

/// <summary>What the desk reads of content items. Every type with <see cref="LocalizationPart"/> takes part.</summary>
public static class SetItems
{
    /// <summary>The localization set and the language of an item; null for one that is in no set.</summary>
    public static (string Set, string Culture)? PlaceInSet(this ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) && !string.IsNullOrEmpty(part.Culture)
            ? (part.LocalizationSet, part.Culture)
            : null;

    /// <summary>What an item says to its readers.</summary>
    public static TextSnapshot Snapshot(this ContentItem item) => TextSnapshot.Of((JsonObject)item.Content);

    /// <summary>The language of the original as the item says it; null if it does not.</summary>
    public static string? OriginalCulture(this ContentItem item) =>
        ((JsonObject)item.Content)[PartNames.Translation] is JsonObject part
        && part["OriginalCulture"] is JsonValue value
        && value.TryGetValue<string>(out var culture)
        && culture.Length > 0
            ? culture
            : null;

    /// <summary>Writes into a set what its items are now; what is known of their bases stays.</summary>
    /// <param name="set">The set, perhaps a new one.</param>
    /// <param name="versions">The published and the latest version of each item of the set.</param>
    /// <param name="cultures">The languages of the site.</param>
    /// <param name="utc">Now.</param>
    public static void Rebuild(
        this TranslationSet set, IReadOnlyCollection<ContentItem> versions, IReadOnlyList<string> cultures, DateTime utc)
    {
        set.Cultures = [.. cultures];
        var items = versions
            .Select(version => (Version: version, Culture: version.PlaceInSet()?.Culture ?? ""))
            .Where(item => item.Culture.Length > 0)
            .GroupBy(item => item.Culture.ToLowerInvariant(), item => item.Version)
            .ToDictionary(group => group.Key, One);
        foreach (var gone in set.Languages.Where(language => language.Value.ContentItemId is not null && !items.ContainsKey(language.Key))
            .Select(language => language.Key)
            .ToArray())
        {
            set.Remove(gone, utc);
        }

        if (items.Count == 0)
        {
            return;
        }

        set.OriginalCulture = Original(set, items);
        foreach (var (culture, item) in items.OrderBy(item => set.IsOriginal(item.Key) ? 0 : 1))
        {
            Write(set, culture, item, utc);
        }

        var first = items.GetValueOrDefault(set.OriginalCulture.ToLowerInvariant()) ?? items.Values.First();
        (set.ContentType, set.Title) = (first[0].ContentType, first[0].DisplayText ?? "");
        set.Settle(utc);
    }

    // The published version comes first. Where a set has two items of one language, readers see the published one.
    private static ContentItem[] One(IEnumerable<ContentItem> versions)
    {
        var all = versions.OrderBy(version => version.Published ? 0 : 1).ThenBy(version => version.Id).ToArray();
        return [.. all.Where(version => version.ContentItemId == all[0].ContentItemId)];
    }

    private static string Original(TranslationSet set, Dictionary<string, ContentItem[]> items)
    {
        var said = items.Values.SelectMany(versions => versions)
            .Where(version => version.PlaceInSet() is { } place
                && version.OriginalCulture() is { } original
                && string.Equals(original, place.Culture, StringComparison.OrdinalIgnoreCase))
            .OrderBy(version => version.Published ? 0 : 1)
            .ThenBy(version => version.CreatedUtc)
            .ThenBy(version => version.Id)
            .FirstOrDefault();
        return said?.PlaceInSet()?.Culture
            ?? items.Values.SelectMany(versions => versions).Select(version => version.OriginalCulture()).FirstOrDefault(x => x is not null)
            ?? (set.OriginalCulture.Length > 0 ? set.OriginalCulture : null)
            ?? items.Values.Select(versions => versions[0]).MinBy(version => (version.CreatedUtc, version.Id))!.PlaceInSet()!.Value.Culture;
    }

    private static void Write(TranslationSet set, string culture, ContentItem[] versions, DateTime utc)
    {
        var id = versions[0].ContentItemId;
        if (set.Of(culture).Published && !versions[0].Published)
        {
            set.Unpublish(culture, utc);
        }

        if (versions[0].Published)
        {
            set.Publish(culture, id, versions[0].Snapshot(), versions[0].PublishedUtc ?? utc);
        }

        if (versions.FirstOrDefault(version => !version.Published) is { } draft)
        {
            set.SaveDraft(culture, id, draft.ModifiedUtc ?? utc);
        }
        else
        {
            set.Discard(culture, utc);
        }
    }
}
