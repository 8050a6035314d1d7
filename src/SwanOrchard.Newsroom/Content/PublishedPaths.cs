using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Reads where published items stand from Orchard's indexes, without one document.</summary>
public sealed class PublishedPaths
{
    private readonly ISession _session;
    private readonly KnownContent _known;

    public PublishedPaths(ISession session, KnownContent known)
    {
        _session = session;
        _known = known;
    }

    /// <summary>How many places <see cref="GetAsync"/> counts.</summary>
    public Task<int> CountAsync() => _known.GetAsync(nameof(PublishedPaths), () => Versions().CountAsync());

    /// <summary>
    /// The addresses of some language versions, by set and language; a version without a reader page leaves its place empty.
    /// </summary>
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
                // An item may hold others that have addresses of their own.
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
