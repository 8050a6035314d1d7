using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>Looks up the published versions of a set in the database. Orchard's own lookup holds all of them in memory.</summary>
public sealed class LocalizationLookup : ILocalizationEntries
{
    private static ISession Session => ShellScope.Services.GetRequiredService<ISession>();

    public async Task<(bool, LocalizationEntry)> TryGetLocalizationAsync(string contentItemId)
    {
        var found = await Session
            .QueryIndex<LocalizedContentItemIndex>(index =>
                index.ContentItemId == contentItemId && index.Published && index.Culture != null)
            .FirstOrDefaultAsync();
        return found is null ? (false, null!) : (true, Entry(found));
    }

    public async Task<IEnumerable<LocalizationEntry>> GetLocalizationsAsync(string localizationSet)
    {
        var found = await Session
            .QueryIndex<LocalizedContentItemIndex>(index =>
                index.LocalizationSet == localizationSet && index.Published && index.Culture != null)
            .ListAsync();
        return [.. found.Select(Entry)];
    }

    /// <summary>Does nothing: nothing is cached, so nothing can be stale.</summary>
    public Task UpdateEntriesAsync() => Task.CompletedTask;

    private static LocalizationEntry Entry(LocalizedContentItemIndex index) => new()
    {
        DocumentId = index.DocumentId,
        ContentItemId = index.ContentItemId,
        LocalizationSet = index.LocalizationSet,
        Culture = index.Culture.ToLowerInvariant(),
    };
}
