using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Search;

/// <summary>Answers a search on its page, for readers whose browser runs no script.</summary>
public static class SearchAnswers
{
    /// <summary>The page with what was found.</summary>
    /// <param name="page">The page as it is before.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="context">The site in the language of the page.</param>
    /// <param name="files">Gives the files of a language's index; null where there is none yet.</param>
    public static PageModel Fill(PageModel page, SearchQuery query, SiteContext context, Func<string, ISearchFiles?> files)
    {
        ArgumentNullException.ThrowIfNull(page);
        var view = page.Search ?? throw new ArgumentException("This is not the page to search on.", nameof(page));
        var answer = Find(page.Language, query);
        return page with
        {
            Search = view with
            {
                Query = query.Text,
                Years = Selected(view.Years, query.Year),
                Countries = Selected(view.Countries, query.CountryCode),
                Organizations = Selected(view.Organizations, query.Organization),
                Found = answer.Total > 0 ? context.Localize("Found: {0}", answer.Total) : context.Localize("Nothing was found."),
                Results = [.. answer.Hits.Select(hit => Show(hit, page.Language, context))],
                NextPage = answer.Total > query.Page * SearchQuery.PageSize ? query.Page + 1 : null,
                Suggestion = answer.Suggestion,
                Others = [.. view.Others.Select(other => other with { Found = Count(other.Language) })],
            },
        };

        int? Count(string language) => Find(language, query).Total is > 0 and var total ? total : null;

        SearchAnswer Find(string language, SearchQuery asked) =>
            files(language) is { } index ? new SearchEngine(language, index).Find(asked) : SearchAnswer.Nothing;
    }

    private static SearchResult Show(SearchHit hit, string language, SiteContext context) => new(
        hit.Document.Title,
        context.Url($"{SitePaths.Home(language)}/{hit.Document.Path}"),
        [.. hit.Lead.Select(piece => new SearchPiece(piece.Text, piece.IsMarked))],
        hit.Document.Iso.Length > 0 ? new DateView(hit.Document.Day, hit.Document.Iso) : null,
        hit.Document.Country.Length > 0 ? hit.Document.Country : null);

    private static SearchChoice[] Selected(IEnumerable<SearchChoice> options, string? value) =>
        [.. options.Select(option => option with { IsSelected = option.Value == value })];
}
