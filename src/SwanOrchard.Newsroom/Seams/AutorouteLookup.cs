using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Core.Model;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Looks up in the database which item has a path. Orchard's own lookup holds every path of the site in memory, reads them all before
/// the first page, and walks through them at each publish.
/// </summary>
public sealed class AutorouteLookup : IAutorouteEntries
{
    private const int MostRemembered = 10_000;

    // Shared by the machines of a site; its identifier changes once a change of paths is committed.
    private readonly IVolatileDocumentManager<AutorouteStateDocument> _states;
    private Answers _answers = new("");

    public AutorouteLookup(IVolatileDocumentManager<AutorouteStateDocument> states) => _states = states;

    private static ISession Session => ShellScope.Services.GetRequiredService<ISession>();

    public async Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path)
    {
        var asked = path.Trim('/');
        if (asked.Length is 0 or > AutoroutePart.MaxPathLength)
        {
            return (false, null!);
        }

        var answers = await GetAnswersAsync();
        if (!answers.Paths.TryGetValue(asked, out var entry))
        {
            entry = answers.Paths[asked] = await FindAsync(asked);
        }

        return (entry is not null, entry!);
    }

    public async Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var answers = await GetAnswersAsync();
        if (!answers.Items.TryGetValue(contentItemId, out var entry))
        {
            entry = answers.Items[contentItemId] = await FindItemAsync(contentItemId);
        }

        return (entry is not null, entry!);
    }

    public Task UpdateEntriesAsync() => _states.UpdateAsync(new AutorouteStateDocument());

    // The state is read before the database, so that an answer from before a change is never kept as one from after it.
    private async Task<Answers> GetAnswersAsync()
    {
        var state = (await _states.GetOrCreateImmutableAsync()).Identifier ?? "";
        var answers = _answers;
        if (answers.State != state || answers.Paths.Count + answers.Items.Count > MostRemembered)
        {
            _answers = answers = new(state);
        }

        return answers;
    }

    private static async Task<AutorouteEntry?> FindAsync(string path)
    {
        string[] spellings = [path, $"/{path}", $"{path}/", $"/{path}/"];
        return Entry(await Session
            .QueryIndex<AutoroutePartIndex>(index => index.Path.IsIn(spellings) && index.Published)
            .OrderByDescending(index => index.Id)
            .FirstOrDefaultAsync());
    }

    // An item of its own, or one contained in another.
    private static async Task<AutorouteEntry?> FindItemAsync(string id) => Entry(
        await Session
            .QueryIndex<AutoroutePartIndex>(index =>
                index.ContentItemId == id && index.ContainedContentItemId == null && index.Published && index.Path != null)
            .FirstOrDefaultAsync()
        ?? await Session
            .QueryIndex<AutoroutePartIndex>(index => index.ContainedContentItemId == id && index.Published && index.Path != null)
            .FirstOrDefaultAsync());

    private static AutorouteEntry? Entry(AutoroutePartIndex? index) => index is null
        ? null
        : new(index.ContentItemId, index.Path, index.ContainedContentItemId, index.JsonPath) { DocumentId = index.DocumentId };

    private sealed record Answers(string State)
    {
        // Databases differ on whether case counts, so what was found for one spelling says nothing about another.
        public ConcurrentDictionary<string, AutorouteEntry?> Paths { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, AutorouteEntry?> Items { get; } = new(StringComparer.Ordinal);
    }
}
