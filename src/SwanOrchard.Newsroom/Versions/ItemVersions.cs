using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Languages;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Versions;

/// <summary>
/// The versions that Orchard keeps of an item: one each time it is published, and the draft. Old ones are deleted by its version pruning.
/// </summary>
public sealed class ItemVersions
{
    /// <summary>The most versions that are listed.</summary>
    public const int Most = 200;

    private readonly ISession _session;
    private readonly IContentManager _contentManager;
    private readonly IHttpContextAccessor _httpContext;

    public ItemVersions(ISession session, IContentManager contentManager, IHttpContextAccessor httpContext)
    {
        _session = session;
        _contentManager = contentManager;
        _httpContext = httpContext;
    }

    /// <summary>The version that forms show; null if there is no such item.</summary>
    public async Task<ContentItem?> LatestAsync(string contentItemId) =>
        await _contentManager.GetAsync(contentItemId, VersionOptions.Latest);

    /// <summary>The versions of an item, the latest first.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(string contentItemId) =>
        [.. (await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId)
            .OrderByDescending(index => index.ModifiedUtc).ThenByDescending(index => index.DocumentId)
            .Take(Most)
            .ListAsync())
            .OrderByDescending(version => version.Latest)];

    /// <summary>Stores an earlier version anew, as the draft. What readers see stays; a draft becomes an earlier version.</summary>
    /// <param name="latest">The version that forms show now.</param>
    /// <param name="version">The version to restore.</param>
    /// <param name="settle">Changes what is to be stored before it is.</param>
    /// <returns>What is wrong with it; then nothing is stored.</returns>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem latest, ContentItem version, Func<ContentItem, Task> settle)
    {
        ArgumentNullException.ThrowIfNull(latest);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(settle);

        // It is stored as a version of its own; the one it is made from stays.
        _session.Detach(version);
        var draft = await _contentManager.LoadAsync(version);

        // The text comes back, not what the item was then.
        Keep<LocalizationPart>(latest, draft);
        Keep<TranslationPart>(latest, draft);
        Keep<UnpublishedPart>(latest, draft);
        if (latest.FirstPublishedUtc() is { } first)
        {
            draft.Alter<ArticlePart>(part => part.FirstPublishedUtc = first);
        }

        draft.Alter<DraftPart>(part => part.MadeBy = _httpContext.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier));
        await settle(draft);
        return await _contentManager.RestoreAsync(draft);
    }

    private static void Keep<TPart>(ContentItem from, ContentItem to)
        where TPart : ContentPart, new()
    {
        var part = ((JsonObject)from.Content)[typeof(TPart).Name]?.DeepClone();
        to.Remove<TPart>();
        if (part is not null)
        {
            ((JsonObject)to.Content)[typeof(TPart).Name] = part;
        }
    }
}
