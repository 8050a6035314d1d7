using System.Security.Claims;
using Microsoft.Extensions.Localization;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Review;
using SwanOrchard.Newsroom.Roles;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Lists the drafts that their writers have handed to the editors. The longest waiting come first.</summary>
public sealed class ToReviewList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly EditorialAccess _access;
    private readonly ReviewStore _reviews;
    private readonly IStringLocalizer S;

    public ToReviewList(DashboardRows rows, EditorialAccess access, ReviewStore reviews, IStringLocalizer<ToReviewList> localizer)
    {
        _rows = rows;
        _access = access;
        _reviews = reviews;
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
        var ready = await _reviews.ReadyAsync(DashboardRows.Most);
        var ids = ready.Select(review => review.ContentItemId).ToArray();
        var drafts = (await _rows.Drafts(index => index.ContentItemId.IsIn(ids)).ListAsync())
            .DistinctBy(draft => draft.ContentItemId)
            .ToDictionary(draft => draft.ContentItemId);
        return [.. ready.Where(review => drafts.ContainsKey(review.ContentItemId)).Select(review =>
            _rows.Row(drafts[review.ContentItemId], user) with
            {
                Author = review.UserName,
                When = S["ready since {0}"],
                Date = review.Utc,
            })];
    }
}
