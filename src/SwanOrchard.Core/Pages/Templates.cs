namespace SwanOrchard.Core.Pages;

/// <summary>The names of the theme's templates, and the layout zones that they fill.</summary>
public static class Templates
{
    public const string Layout = "Layout";
    public const string Article = "Content-Article";
    public const string Organization = "Content-Organization";
    public const string Page = "Content-Page";
    public const string Home = "SwanHome";
    public const string Listing = "SwanListing";
    public const string Message = "SwanMessage";
    public const string Feeds = "SwanFeeds";
    public const string Head = "SwanHead";
    public const string Header = "SwanHeader";
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
