using System.Security.Claims;
using Microsoft.Extensions.Localization;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>The drafts that are published by themselves, the next first.</summary>
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

    // A reporter's own are among the drafts, with their time; the drafts of others are not a reporter's to see.
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
