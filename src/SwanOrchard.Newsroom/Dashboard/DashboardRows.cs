using System.Linq.Expressions;
using System.Security.Claims;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Roles;
using YesSql;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Queries what the cards list, with one query per card.</summary>
public sealed class DashboardRows
{
    /// <summary>The maximum number of rows on a card; the content list has the rest.</summary>
    public const int Most = 8;

    private readonly ISession _session;
    private readonly EditorialAccess _access;
    private readonly LanguageVersions _versions;

    public DashboardRows(ISession session, EditorialAccess access, LanguageVersions versions)
    {
        _session = session;
        _access = access;
        _versions = versions;
    }

    /// <summary>The drafts that meet a condition, the most recently changed first.</summary>
    public IQuery<ContentItem, EditorialIndex> Drafts(Expression<Func<EditorialIndex, bool>> condition) => _session
        .Query<ContentItem, EditorialIndex>(index => index.Draft)
        .Where(condition)
        .OrderByDescending(index => index.ModifiedUtc);

    /// <summary>The drafts that somebody made, of their own items or of others', the most recently changed first.</summary>
    public IQuery<ContentItem, EditorialIndex> DraftsBy(string userId) => _session
        .Query<ContentItem, DraftMakerIndex>(index => index.MadeBy == userId)
        .With<EditorialIndex>(index => index.Draft)
        .OrderByDescending(index => index.ModifiedUtc);

    /// <summary>The published articles in all languages, the most recently published first.</summary>
    public IQuery<ContentItem, EditorialIndex> PublishedArticles() => _session
        .Query<ContentItem, EditorialIndex>(index => index.Published && index.ContentType == ContentTypeNames.Article)
        .OrderByDescending(index => index.FirstPublishedUtc);

    /// <summary>
    /// The user's own items as rows, with the time left for the card to set. A reporter may edit them until one of their languages is
    /// published.
    /// </summary>
    public async Task<IReadOnlyList<(ContentItem Item, DashboardRow Row)>> OwnRowsAsync(
        IEnumerable<ContentItem> items, ClaimsPrincipal user)
    {
        var own = items.ToArray();
        foreach (var item in own)
        {
            _versions.Want(item.Set());
        }

        var rows = new List<(ContentItem, DashboardRow)>();
        foreach (var item in own)
        {
            var described = await _versions.InSetAsync(Describe(item, user), item.Set());
            rows.Add((item, Row(item, user) with { MayEdit = _access.May(user, EditorialAction.Edit, described) }));
        }

        return rows;
    }

    /// <summary>An item as a row, with the time left for the card to set.</summary>
    public DashboardRow Row(ContentItem item, ClaimsPrincipal user) => new(item.ContentItemId, item.DisplayText ?? "")
    {
        ContentType = item.ContentType,
        Language = item.TryGet<LocalizationPart>(out var part) ? part.Culture ?? "" : "",
        Author = item.Author ?? "",
        MayEdit = _access.May(user, EditorialAction.Edit, Describe(item, user)),
    };

    private static EditorialItem Describe(ContentItem item, ClaimsPrincipal user) =>
        item.Describe(user.FindFirstValue(ClaimTypes.NameIdentifier));
}
