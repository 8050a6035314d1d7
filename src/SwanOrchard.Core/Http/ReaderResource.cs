namespace SwanOrchard.Core.Http;

/// <summary>The kinds of responses of the reader site, as far as their headers differ.</summary>
public enum ReaderResource
{
    /// <summary>Pages including error pages, redirects, <c>robots.txt</c>, sitemaps and the mirror package.</summary>
    Page,

    /// <summary>The search page; without JavaScript, its form is sent to the host.</summary>
    Search,

    /// <summary>A draft in the admin's preview frame.</summary>
    Preview,

    /// <summary>A feed; feed readers in browsers fetch it too.</summary>
    Feed,

    /// <summary>An image; feeds link to it too.</summary>
    Media,

    /// <summary>A file of the theme; feeds link to its icon.</summary>
    Asset,
}
