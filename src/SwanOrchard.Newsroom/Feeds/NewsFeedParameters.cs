using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>The query parameters by which an OrchardCore.Feeds URL selects one of the newsroom's feeds.</summary>
public static class NewsFeedParameters
{
    /// <summary>The language of the feed (RFC 5646). Its presence distinguishes the newsroom's feeds from all others.</summary>
    public const string Language = "language";

    /// <summary>A country, ISO 3166-1 alpha-2.</summary>
    public const string Country = "country";

    /// <summary>The slug of an organization.</summary>
    public const string Organization = "organization";

    /// <summary>A month of the archive, such as <c>2009-05</c>.</summary>
    public const string Month = "month";

    /// <summary>The format for Orchard's name of it; null if unknown.</summary>
    public static FeedFormat? Format(string? name) => name switch
    {
        "rss" => FeedFormat.Rss,
        "atom" => FeedFormat.Atom,
        "json" => FeedFormat.Json,
        _ => null,
    };

    /// <summary>The selected feed; null if the query contradicts itself or has an impossible value.</summary>
    /// <param name="format">Orchard's name of the format.</param>
    /// <param name="query">The query string.</param>
    /// <param name="languages">The site's languages.</param>
    public static FeedRoute? Read(string? format, IQueryCollection query, LanguageSettings languages)
    {
        var country = Single(query, Country);
        var organization = Single(query, Organization);
        var month = Single(query, Month);
        return Format(format) is { } known
            && languages.Match(Single(query, Language) ?? languages.Default) is { } language
            && (country is null || organization is null)
            && country is null or { Length: 2 }
            && (month is null || FeedMonth.Parse(month) is not null)
            ? new(language, new(known, country?.ToUpperInvariant(), organization, month is null ? null : FeedMonth.Parse(month)))
            : null;
    }

    private static string? Single(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
}
