using System.Security.Claims;
using Microsoft.Extensions.Localization;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Lists the drafts with a scheduled time of publication, the next first.</summary>
public sealed class ScheduledList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly EditorialAccess _access;
    private readonly IStringLocalizer S;

    public ScheduledList(DashboardRows rows, EditorialAccess access, IStringLocalizer<ScheduledList> localizer)
    {
        _rows = rows;
        _access = access;
        S = localizer;
    }

    /// <inheritdoc/>
    public string Card => DashboardCards.Scheduled;

    /// <inheritdoc/>
    public LocalizedString Title => S["Scheduled"];

    /// <inheritdoc/>
    public LocalizedString Nothing => S["Nothing is scheduled."];

    // Reporters see their own scheduled drafts, with the time, among their drafts; they may not see the drafts of others.
    /// <inheritdoc/>
    public bool IsFor(ClaimsPrincipal user) =>
        _access.IsAtLeast(user, EditorialRole.Editor) || _access.IsAtLeast(user, EditorialRole.Translator);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user)
    {
        var drafts = await _rows
            .Drafts(index => index.ScheduledUtc != null)
            .OrderBy(index => index.ScheduledUtc)
            .Take(DashboardRows.Most)
            .ListAsync();
        return [.. drafts.Select(draft => _rows.Row(draft, user) with { When = S["will be published {0}"], Date = Schedule.Of(draft) })];
    }
}
