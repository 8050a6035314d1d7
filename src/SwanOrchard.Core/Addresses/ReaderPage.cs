namespace SwanOrchard.Core.Addresses;

/// <summary>The reader pages that do not show a single content item.</summary>
public enum ReaderPage
{
    /// <summary><c>/{lang}</c></summary>
    Home,

    /// <summary><c>/{lang}/news</c> and its further pages.</summary>
    News,

    /// <summary><c>/{lang}/organizations</c></summary>
    Organizations,

    /// <summary><c>/{lang}/organizations/{slug}/page/{n}</c>: the older news of an organization.</summary>
    OrganizationNews,

    /// <summary><c>/{lang}/countries</c>: the countries that have a page.</summary>
    Countries,

    /// <summary><c>/{lang}/countries/{code}</c> and its further pages.</summary>
    Country,

    /// <summary><c>/{lang}/places/{slug}</c> and its further pages: the news that names a place.</summary>
    Place,

    /// <summary><c>/{lang}/feeds</c>: the page that lists all feeds.</summary>
    FeedList,

    /// <summary><c>/{lang}/search</c></summary>
    Search,

    /// <summary><c>/{lang}/news/{year}</c>: all of a year's news</summary>
    Year,
}
