namespace SwanOrchard.Core.Addresses;

/// <summary>Identifies one feed of a language.</summary>
/// <param name="Format">The format.</param>
/// <param name="CountryCode">The country code in upper case, for the feed of a country.</param>
/// <param name="Organization">The slug, for the feed of an organization.</param>
/// <param name="Month">The month, for a part of the archive.</param>
public sealed record FeedPath(FeedFormat Format, string? CountryCode = null, string? Organization = null, FeedMonth? Month = null)
{
    /// <summary>The feed's path, without a leading slash.</summary>
    public string Path(string language)
    {
        var folder = CountryCode is not null ? SitePaths.Country(language, CountryCode)
            : Organization is not null ? SitePaths.Organization(language, Organization)
            : SitePaths.Home(language);
        return Month is { } month ? $"{folder}/{month}/{FeedFiles.FileName(Format)}" : $"{folder}/{FeedFiles.FileName(Format)}";
    }

    /// <summary>Reads the path segments after the language. Returns null if they do not name a feed.</summary>
    public static FeedPath? Parse(ReadOnlySpan<string> segments)
    {
        if (segments.IsEmpty || FeedFiles.FormatOf(segments[^1]) is not { } format)
        {
            return null;
        }

        segments = segments[..^1];
        FeedMonth? month = segments.IsEmpty ? null : FeedMonth.Parse(segments[^1]);
        segments = month is null ? segments : segments[..^1];
        return segments switch
        {
            [] => new(format, Month: month),
            [SitePaths.Countries, { Length: 2 } code] => new(format, CountryCode: code.ToUpperInvariant(), Month: month),
            [SitePaths.Organizations, var slug] => new(format, Organization: slug, Month: month),
            _ => null,
        };
    }
}
