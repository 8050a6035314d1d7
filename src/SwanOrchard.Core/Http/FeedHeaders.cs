namespace SwanOrchard.Core.Http;

/// <summary>The headers of every feed response, besides its type and validators.</summary>
public static class FeedHeaders
{
    /// <summary>Shared caches may keep a feed for one minute.</summary>
    public const string CacheControl = "public, max-age=60";

    /// <summary>Feed readers that run in a browser may read feeds.</summary>
    public const string AllowOrigin = "*";

    /// <summary>The request header that tells a person's browser from a program; responses vary by it.</summary>
    public const string Destination = "Sec-Fetch-Dest";
}
