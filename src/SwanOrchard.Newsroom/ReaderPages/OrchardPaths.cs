using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Newsroom.Paths;
using YesSql;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Tells the reader router which paths Orchard's content items have and had.</summary>
public sealed class OrchardPaths : IKnownPaths
{
    private readonly IServiceProvider _services;

    // Resolved late: this is created for every request and hardly ever used.
    public OrchardPaths(IServiceProvider services) => _services = services;

    /// <inheritdoc/>
    public async Task<bool> HasItemAsync(string path) =>
        (await _services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync("/" + path)).Item1;

    /// <inheritdoc/>
    public async Task<string?> FindFormerAsync(string path)
    {
        var former = await _services.GetRequiredService<ISession>()
            .QueryIndex<FormerPathIndex>(index => index.Path == path).FirstOrDefaultAsync();
        return former is null ? null : await FindAsync(former.ContentItemId) is { Length: > 0 } now ? now : null;
    }

    /// <inheritdoc/>
    public async Task<string?> FindFormerQueryAsync(string query)
    {
        var former = await _services.GetRequiredService<ISession>()
            .QueryIndex<FormerQueryIndex>(index => index.Query == query).OrderBy(index => index.Id).FirstOrDefaultAsync();
        return former is null ? null : await FindAsync(former.ContentItemId) is { Length: > 0 } now ? now : null;
    }

    /// <summary>The path of a published item, without slashes around it; null if it has none or there is no such item.</summary>
    public async Task<string?> FindAsync(string? contentItemId) =>
        await _services.GetRequiredService<IContentManager>().GetAsync(contentItemId) is { } item
        && item.TryGet<AutoroutePart>(out var route)
            ? route.Path?.Trim('/')
            : null;
}
