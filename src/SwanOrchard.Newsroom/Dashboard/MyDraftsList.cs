using System.Security.Claims;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Review;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Lists the drafts that the user made, including translations and newer drafts of published items.</summary>
public sealed class MyDraftsList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly ReviewStore _reviews;
    private readonly IStringLocalizer S;

    public MyDraftsList(DashboardRows rows, ReviewStore reviews, IStringLocalizer<MyDraftsList> localizer)
    {
        _rows = rows;
        _reviews = reviews;
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
        var drafts = (await _rows.DraftsBy(userId).Take(DashboardRows.Most).ListAsync()).ToArray();
        var reviews = await _reviews.FindAsync([.. drafts.Select(draft => draft.ContentItemId)]);
        return [.. (await _rows.OwnRowsAsync(drafts, user)).Select(draft =>
            State(draft.Item, draft.Row, reviews.GetValueOrDefault(draft.Item.ContentItemId)))];
    }

    private DashboardRow State(ContentItem item, DashboardRow row, ItemReview? review) => (Schedule.Of(item), review) switch
    {
        ({ } scheduled, _) => row with { When = S["will be published {0}"], Date = scheduled },
        (_, { State: ReviewState.Ready }) => row with { When = S["ready for review since {0}"], Date = review.Utc },
        (_, { State: ReviewState.SentBack }) => row with { When = S["sent back with a note {0}"], Date = review.Utc },
        _ => row with { When = S["changed {0}"], Date = item.ModifiedUtc },
    };
}
