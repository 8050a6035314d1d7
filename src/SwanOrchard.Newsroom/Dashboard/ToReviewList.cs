using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Roles;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>
/// Lists drafts that were never published or scheduled and whose owner cannot publish them: a reporter, or someone who has left. The
/// longest waiting come first.
/// </summary>
public sealed class ToReviewList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly EditorialAccess _access;
    private readonly UserManager<IUser> _users;
    private readonly ISession _session;
    private readonly IStringLocalizer S;

    public ToReviewList(
        DashboardRows rows, EditorialAccess access, UserManager<IUser> users, ISession session, IStringLocalizer<ToReviewList> localizer)
    {
        _rows = rows;
        _access = access;
        _users = users;
        _session = session;
        S = localizer;
    }

    /// <inheritdoc/>
    public string Card => DashboardCards.ToReview;

    /// <inheritdoc/>
    public LocalizedString Title => S["To review"];

    /// <inheritdoc/>
    public LocalizedString Nothing => S["No drafts to review."];

    /// <inheritdoc/>
    public bool IsFor(ClaimsPrincipal user) => _access.IsAtLeast(user, EditorialRole.Editor);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user)
    {
        var editors = await EditorsAsync();
        var drafts = (await _rows
            .Drafts(index => !index.WasPublished && !index.Translation && index.ScheduledUtc == null && index.Owner.IsNotIn(editors))
            .OrderBy(index => index.ModifiedUtc)
            .Take(DashboardRows.Most)
            .ListAsync()).ToArray();
        var ids = drafts.Select(draft => draft.Owner).Distinct().ToArray();
        var owners = (await _session.Query<User, UserIndex>(index => index.UserId.IsIn(ids)).ListAsync())
            .ToDictionary(owner => owner.UserId, owner => owner.UserName);

        // An editor who corrected something is the draft's last author but not its owner.
        return [.. drafts.Select(draft => _rows.Row(draft, user) with
        {
            Author = owners.GetValueOrDefault(draft.Owner ?? "") ?? S["author unknown"],
            When = S["changed {0}"],
            Date = draft.ModifiedUtc,
        })];
    }

    // Users who can publish their own drafts. A disabled account no longer publishes anything.
    private async Task<string[]> EditorsAsync()
    {
        var editors = new List<string>();
        foreach (var role in _access.EditingRoles)
        {
            var users = await _users.GetUsersInRoleAsync(_users.NormalizeName(role));
            editors.AddRange(users.OfType<User>().Where(editor => editor.IsEnabled).Select(editor => editor.UserId));
        }

        return [.. editors];
    }
}
