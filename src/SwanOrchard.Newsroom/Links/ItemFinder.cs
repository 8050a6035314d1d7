using System.Security.Claims;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.ContentList;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Roles;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Finds items to link to by words of their title or text.</summary>
public sealed class ItemFinder
{
    /// <summary>The fewest characters that are searched for.</summary>
    public const int Fewest = 2;

    /// <summary>The most items that are found.</summary>
    public const int Most = 8;

    private const int MostWords = 8;

    // Of those that hold the words, the last changed; the best of them are shown.
    private const int MostVersions = 60;

    private readonly ISession _session;
    private readonly EditorialAccess _access;

    public ItemFinder(ISession session, EditorialAccess access)
    {
        _session = session;
        _access = access;
    }

    /// <summary>The items that hold all the words: those with them in the title first, then those in the language.</summary>
    /// <param name="user">Who asks. They find what is published, and drafts they may edit.</param>
    /// <param name="text">The words.</param>
    /// <param name="language">The language of the text in which the link will stand.</param>
    public async Task<IReadOnlyList<FoundItem>> FindAsync(ClaimsPrincipal user, string? text, string? language)
    {
        ArgumentNullException.ThrowIfNull(user);
        string[] words =
        [
            .. SearchText.Words(text ?? "").Wanted.Select(FoldedText.Of).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)
                .Take(MostWords),
        ];
        if (words.Sum(word => word.Length) < Fewest)
        {
            return [];
        }

        var query = _session.Query<ContentItem>()
            .With<ContentItemIndex>(index => (index.Published || index.Latest) && index.ContentType.IsIn(ContentTypeNames.Readable))
            .OrderByDescending(index => index.ModifiedUtc);
        IQuery<ContentItem> holding = query;
        foreach (var word in words)
        {
            holding = holding.With<ContentTextIndex>(index => index.Text.Contains(word));
        }

        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        return
        [
            .. (await holding.Take(MostVersions).ListAsync())
                .Where(item => item.Published || _access.May(user, EditorialAction.Edit, item.Describe(id)))

                // What is published has a path that stands; the draft of it may get another.
                .GroupBy(item => item.ContentItemId)
                .Select(versions => versions.FirstOrDefault(version => version.Published) ?? versions.First())
                .Where(item => PathRules.PathOf(item) is not null)
                .OrderByDescending(item => words.All(FoldedText.Of(item.DisplayText).Contains))
                .ThenByDescending(item => string.Equals(LanguageOf(item), language, StringComparison.OrdinalIgnoreCase))
                .ThenByDescending(item => item.ModifiedUtc)
                .Take(Most)
                .Select(item => new FoundItem(
                    item.DisplayText ?? "", PathRules.PathOf(item)!, LanguageOf(item), item.ContentType, item.Published)),
        ];
    }

    private static string LanguageOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part.Culture ?? "" : "";
}
