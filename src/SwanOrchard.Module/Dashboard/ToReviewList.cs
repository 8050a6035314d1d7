using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Roles;
using YesSql.Services;

namespace SwanOrchard.Module.Dashboard;

/// <summary>What reporters have written and nobody has published or scheduled yet; the longest waiting first.</summary>
public sealed class ToReviewList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly EditorialAccess _access;
    private readonly UserManager<IUser> _users;
    private readonly IStringLocalizer S;

    public ToReviewList(DashboardRows rows, EditorialAccess access, UserManager<IUser> users, IStringLocalizer<ToReviewList> localizer)
    {
        _rows = rows;
        _access = access;
        _users = users;
        S = localizer;
    }

    public string Card => DashboardCards.ToReview;

    public LocalizedString Title => S["To be reviewed"];

    public LocalizedString Nothing => S["No reporter’s draft is waiting."];

    public bool IsFor(ClaimsPrincipal user) => _access.IsAtLeast(user, EditorialRole.Editor);

    public async Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user)
    {
        var reporters = new List<string>();
        foreach (var reporter in await _users.GetUsersInRoleAsync(_users.NormalizeName(nameof(EditorialRole.Reporter))))
        {
            reporters.Add(await _users.GetUserIdAsync(reporter));
        }

        if (reporters.Count == 0)
        {
            return [];
        }

        var drafts = await _rows
            .Drafts(index => !index.WasPublished && !index.Translation && index.ScheduledUtc == null && index.Owner.IsIn(reporters))
            .OrderBy(index => index.ModifiedUtc)
            .Take(DashboardRows.Most)
            .ListAsync();
        return [.. drafts.Select(draft => _rows.Row(draft, user) with { When = S["changed {0}"], Date = draft.ModifiedUtc })];
    }
}
