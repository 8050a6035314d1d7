namespace SwanOrchard.Core.Http;

/// <summary>What an answer of the reader site is, as far as its headers depend on it.</summary>
public enum ReaderResource
{
    /// <summary>Pages, errors among them, redirections, <c>robots.txt</c>, sitemaps and the mirror package.</summary>
    Page,

    /// <summary>The page to search on, which sends its form to the host where no script runs.</summary>
    Search,

    /// <summary>A draft as the admin's preview shows it, in a frame.</summary>
    Preview,

    /// <summary>A feed, which feed readers in browsers fetch too.</summary>
    Feed,

    /// <summary>An image, which feeds name too.</summary>
    Media,

    /// <summary>A file of the theme; feeds name its icon.</summary>
    Asset,
}
