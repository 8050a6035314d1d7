using System.Security.Claims;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Links;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Lists the published items whose texts link to nothing on this site.</summary>
public sealed class DeadLinksList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly DeadLinks _links;
    private readonly EditorialAccess _access;
    private readonly IContentManager _content;
    private readonly IStringLocalizer S;

    public DeadLinksList(
        DashboardRows rows,
        DeadLinks links,
        EditorialAccess access,
        IContentManager content,
        IStringLocalizer<DeadLinksList> localizer)
    {
        _rows = rows;
        _links = links;
        _access = access;
        _content = content;
        S = localizer;
    }

    /// <inheritdoc/>
    public string Card => DashboardCards.DeadLinks;

    /// <inheritdoc/>
    public LocalizedString Title => S["Dead links"];

    /// <inheritdoc/>
    public LocalizedString Nothing => S["All links to this site lead somewhere."];

    /// <inheritdoc/>
    public bool IsFor(ClaimsPrincipal user) => _access.IsAtLeast(user, EditorialRole.Editor);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user)
    {
        var found = await _links.FindAsync(DashboardRows.Most);
        var items = (await _content.GetAsync(found.Select(item => item.ContentItemId)))
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        return
        [
            .. found.Where(item => items.ContainsKey(item.ContentItemId))
                .Select(item => _rows.Row(items[item.ContentItemId], user) with
                {
                    Author = "",
                    Links = [.. item.Paths.Select(path => "/" + path)],
                }),
        ];
    }
}
