namespace SwanOrchard.Core.Pages;

/// <summary>Everything the theme prints of one page. Texts are in the page's language; URLs are ready to print.</summary>
public sealed record PageModel
{
    /// <summary>The page's language (RFC 5646).</summary>
    public required string Language { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The template that prints the body, without <c>.liquid</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The HTTP status the page is sent with.</summary>
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

    /// <summary>Set for <see cref="Templates.Message"/>: not found, error, choice of a language.</summary>
    public MessageView? Message { get; init; }

    /// <summary>Set for <see cref="Templates.Feeds"/>.</summary>
    public FeedsView? Feeds { get; init; }

    /// <summary>Set for <see cref="Templates.Search"/>.</summary>
    public SearchView? Search { get; init; }

    /// <summary>Set for <see cref="Templates.Year"/>.</summary>
    public YearView? Year { get; init; }

    /// <summary>Lists of articles and organizations: the page itself, or what stands below it.</summary>
    public Listing? Listing { get; init; }
}
