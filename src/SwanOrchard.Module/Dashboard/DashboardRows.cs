using System.Linq.Expressions;
using System.Security.Claims;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Desk;
using SwanOrchard.Module.Roles;
using YesSql;

namespace SwanOrchard.Module.Dashboard;

/// <summary>Asks for what the cards list: one query a card.</summary>
public sealed class DashboardRows
{
    /// <summary>The most rows a card has; the content list has the rest.</summary>
    public const int Most = 8;

    private readonly ISession _session;
    private readonly EditorialAccess _access;

    public DashboardRows(ISession session, EditorialAccess access)
    {
        _session = session;
        _access = access;
    }

    /// <summary>The drafts for which a condition holds, the last changed first.</summary>
    public IQuery<ContentItem, DeskIndex> Drafts(Expression<Func<DeskIndex, bool>> condition) => _session
        .Query<ContentItem, DeskIndex>(index => index.Draft)
        .Where(condition)
        .OrderByDescending(index => index.ModifiedUtc);

    /// <summary>The published articles, the last published first, in every language.</summary>
    public IQuery<ContentItem, DeskIndex> PublishedArticles() => _session
        .Query<ContentItem, DeskIndex>(index => index.Published && index.ContentType == ContentTypeNames.Article)
        .OrderByDescending(index => index.FirstPublishedUtc);

    /// <summary>An item as a row, its time left to the card.</summary>
    public DashboardRow Row(ContentItem item, ClaimsPrincipal user) => new(item.ContentItemId, item.DisplayText ?? "")
    {
        ContentType = item.ContentType,
        Language = item.TryGet<LocalizationPart>(out var part) ? part.Culture ?? "" : "",
        Author = item.Author ?? "",
        MayEdit = _access.May(user, EditorialAction.Edit, item.Describe(user.FindFirstValue(ClaimTypes.NameIdentifier))),
    };
}
