namespace SwanOrchard.Core.Http;

/// <summary>What every answer with a feed says beside its type and validators.</summary>
public static class FeedHeaders
{
    /// <summary>Shared caches may help for a minute.</summary>
    public const string CacheControl = "public, max-age=60";

    /// <summary>Feed readers that run in a browser may read it.</summary>
    public const string AllowOrigin = "*";

    /// <summary>The request header that tells a person's browser from a program; answers vary with it.</summary>
    public const string Destination = "Sec-Fetch-Dest";
}
