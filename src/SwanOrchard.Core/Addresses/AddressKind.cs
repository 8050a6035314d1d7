namespace SwanOrchard.Core.Addresses;

/// <summary>The addresses that are not those of a content item.</summary>
public enum AddressKind
{
    /// <summary><c>/</c></summary>
    Root,

    /// <summary><c>/{lang}</c></summary>
    Home,

    /// <summary><c>/{lang}/news</c> and its further pages</summary>
    News,

    /// <summary><c>/{lang}/organizations</c></summary>
    Organizations,

    /// <summary><c>/{lang}/organizations/{slug}/page/{n}</c>: the older news of an organization</summary>
    OrganizationNews,

    /// <summary><c>/{lang}/countries/{code}</c> and its further pages</summary>
    Country,

    /// <summary><c>/{lang}/feeds</c>: the page that lists all feeds</summary>
    Feeds,

    /// <summary>A feed of the language, of a country or of an organization, or a month of its archive</summary>
    Feed,

    /// <summary><c>/robots.txt</c></summary>
    Robots,

    /// <summary><c>/sitemap.xml</c>, or one of its parts, <c>/sitemap-{n}.xml</c></summary>
    Sitemap,
}
