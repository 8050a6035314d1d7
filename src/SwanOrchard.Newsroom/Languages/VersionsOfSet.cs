using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>The current versions of a localization set: what readers see, and drafts.</summary>
internal static class VersionsOfSet
{
    public static Task<IEnumerable<ContentItem>> ListAsync(ISession session, string set) => session
        .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == set && (index.Published || index.Latest))
        .ListAsync();
}
