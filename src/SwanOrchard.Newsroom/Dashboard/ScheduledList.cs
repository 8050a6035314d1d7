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

    public string Card => DashboardCards.Scheduled;

    public LocalizedString Title => S["Scheduled"];

    public LocalizedString Nothing => S["Nothing is scheduled."];

    // Reporters see their own scheduled drafts, with the time, among their drafts; they may not see the drafts of others.
    public bool IsFor(ClaimsPrincipal user) =>
        _access.IsAtLeast(user, EditorialRole.Editor) || _access.IsAtLeast(user, EditorialRole.Translator);

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
