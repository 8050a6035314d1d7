namespace SwanOrchard.Core.Pages;

/// <summary>Everything that the theme prints on a page. Texts are in the page's language; URLs need no further processing.</summary>
public sealed record PageModel
{
    /// <summary>The language of the page (RFC 5646).</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The name of the template for the body, without <c>.liquid</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The HTTP status code of the response.</summary>
    public int Status { get; init; } = 200;

    public required Head Head { get; init; }

    public required SiteHeader Header { get; init; }

    public required SiteFooter Footer { get; init; }

    /// <summary>Set for <see cref="Templates.Article"/>.</summary>
    public ArticleView? Article { get; init; }

    /// <summary>Set for <see cref="Templates.Organization"/>.</summary>
    public OrganizationView? Organization { get; init; }

    /// <summary>Set for <see cref="Templates.Page"/> and <see cref="Templates.Home"/>.</summary>
    public TextView? Text { get; init; }

    /// <summary>Set for a translation that is behind its original, if the site tells readers of that.</summary>
    public BehindView? Behind { get; init; }

    /// <summary>Set for <see cref="Templates.Message"/>: not found, error, language choice.</summary>
    public MessageView? Message { get; init; }

    /// <summary>Set for <see cref="Templates.Feeds"/>.</summary>
    public FeedsView? Feeds { get; init; }

    /// <summary>Set for <see cref="Templates.Search"/>.</summary>
    public SearchView? Search { get; init; }

    /// <summary>Set for <see cref="Templates.Year"/>.</summary>
    public YearView? Year { get; init; }

    /// <summary>Set for <see cref="Templates.Countries"/>.</summary>
    public CountriesView? Countries { get; init; }

    /// <summary>Lists of articles and organizations, either the page itself or below its body.</summary>
    public Listing? Listing { get; init; }
}
