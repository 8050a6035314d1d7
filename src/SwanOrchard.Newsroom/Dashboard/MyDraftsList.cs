using System.Security.Claims;
using Microsoft.Extensions.Localization;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Lists the user's own drafts, including translations.</summary>
public sealed class MyDraftsList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly IStringLocalizer S;

    public MyDraftsList(DashboardRows rows, IStringLocalizer<MyDraftsList> localizer)
    {
        _rows = rows;
        S = localizer;
    }

    /// <inheritdoc/>
    public string Card => DashboardCards.MyDrafts;

    /// <inheritdoc/>
    public LocalizedString Title => S["My drafts"];

    /// <inheritdoc/>
    public LocalizedString Nothing => S["You have no drafts."];

    /// <inheritdoc/>
    public bool IsFor(ClaimsPrincipal user) => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user)
    {
        var userId = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var drafts = await _rows.Drafts(index => index.Owner == userId).Take(DashboardRows.Most).ListAsync();
        return [.. (await _rows.OwnRowsAsync(drafts, user)).Select(draft => draft.Row with
        {
            When = Schedule.Of(draft.Item) is null ? S["changed {0}"] : S["will be published {0}"],
            Date = Schedule.Of(draft.Item) ?? draft.Item.ModifiedUtc,
        })];
    }
}
