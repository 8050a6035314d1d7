using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Reads the paths of published items from Orchard's indexes, without loading a document.</summary>
public sealed class PublishedPaths
{
    private readonly ISession _session;
    private readonly KnownContent _known;

    public PublishedPaths(ISession session, KnownContent known)
    {
        _session = session;
        _known = known;
    }

    /// <summary>The number of positions that <see cref="GetAsync"/> pages through.</summary>
    public Task<int> CountAsync() => _known.GetAsync(nameof(PublishedPaths), () => Versions().CountAsync());

    /// <summary>
    /// The paths of some language versions, ordered by set and language. The position of a version without a reader page stays empty.
    /// </summary>
    /// <param name="skip">How many positions to skip.</param>
    /// <param name="take">The maximum number of positions to read.</param>
    /// <param name="languages">The site's languages; versions in others are left out.</param>
    public async Task<IReadOnlyList<ItemPath>> GetAsync(int skip, int take, LanguageSettings languages)
    {
        var versions = (await Versions()
            .OrderBy(index => index.LocalizationSet)
            .ThenBy(index => index.Culture)
            .Skip(skip)
            .Take(take)
            .ListAsync()).ToArray();
        var modified = new Dictionary<string, DateTime?>(StringComparer.Ordinal);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ids in versions.Select(version => version.ContentItemId).Chunk(PublishedItems.BatchSize))
        {
            foreach (var item in await _session
                .QueryIndex<ContentItemIndex>(index =>
                    index.ContentItemId.IsIn(ids) && index.Published && index.ContentType.IsIn(ContentTypeNames.Readable))
                .ListAsync())
            {
                modified[item.ContentItemId] = item.ModifiedUtc;
            }

            foreach (var route in await _session
                .QueryIndex<AutoroutePartIndex>(index => index.ContentItemId.IsIn(ids) && index.Published)
                .ListAsync())
            {
                // An item may contain others that have paths of their own.
                if (route.ContainedContentItemId is null)
                {
                    paths[route.ContentItemId] = route.Path?.Trim('/') ?? "";
                }
            }
        }

        return [.. versions
            .Where(version =>
                modified.ContainsKey(version.ContentItemId) && paths.GetValueOrDefault(version.ContentItemId) is { Length: > 0 })
            .Where(version => languages.Contains(version.Culture))
            .Select(version => new ItemPath(
                version.LocalizationSet, languages.Match(version.Culture)!, paths[version.ContentItemId],
                modified[version.ContentItemId]))];
    }

    private IQueryIndex<LocalizedContentItemIndex> Versions() => _session.QueryIndex<LocalizedContentItemIndex>(index => index.Published);
}
