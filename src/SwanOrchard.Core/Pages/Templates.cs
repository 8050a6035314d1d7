namespace SwanOrchard.Core.Pages;

/// <summary>The names of the theme's templates, and the layout zones that they fill.</summary>
public static class Templates
{
    /// <summary>The frame of every page.</summary>
    public const string Layout = "Layout";

    /// <summary>Prints <see cref="PageModel.Article"/>.</summary>
    public const string Article = "Content-Article";

    /// <summary>Prints <see cref="PageModel.Organization"/>.</summary>
    public const string Organization = "Content-Organization";

    /// <summary>Prints <see cref="PageModel.Text"/>.</summary>
    public const string Page = "Content-Page";

    /// <summary>Prints <see cref="PageModel.Text"/> on the home page.</summary>
    public const string Home = "SwanHome";

    /// <summary>Prints <see cref="PageModel.Listing"/>.</summary>
    public const string Listing = "SwanListing";

    /// <summary>Prints <see cref="PageModel.Message"/>.</summary>
    public const string Message = "SwanMessage";

    /// <summary>Prints <see cref="PageModel.Feeds"/>.</summary>
    public const string Feeds = "SwanFeeds";

    /// <summary>Prints <see cref="PageModel.Search"/>.</summary>
    public const string Search = "SwanSearch";

    /// <summary>Prints <see cref="PageModel.Year"/>.</summary>
    public const string Year = "SwanYear";

    /// <summary>Prints <see cref="PageModel.Countries"/>.</summary>
    public const string Countries = "SwanCountries";

    /// <summary>Prints <see cref="PageModel.Head"/>.</summary>
    public const string Head = "SwanHead";

    /// <summary>Prints <see cref="PageModel.Header"/>.</summary>
    public const string Header = "SwanHeader";

    /// <summary>Prints <see cref="PageModel.Footer"/>.</summary>
    public const string Footer = "SwanFooter";

    /// <summary>The templates in the layout zones around the body of <paramref name="page"/>.</summary>
    /// <returns>Pairs of zone and template.</returns>
    public static IEnumerable<KeyValuePair<string, string>> Zones(PageModel page)
    {
        yield return new("HeadMeta", Head);
        yield return new("Header", Header);
        if (page.Listing is not null && page.Template != Listing)
        {
            yield return new("AfterContent", Listing);
        }

        yield return new("Footer", Footer);
    }
}
