namespace SwanOrchard.Core.Addresses;

/// <summary>What an address of the reader site asks for.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Language">As in the settings; null for what has no language.</param>
/// <param name="Page">The page of a list, or the part of the sitemap, from 1; 0 for the sitemap itself.</param>
/// <param name="Key">A country code in upper case, or the slug of an organization.</param>
/// <param name="Feed">Set for a feed.</param>
public sealed record Address(AddressKind Kind, string? Language = null, int Page = 1, string? Key = null, FeedPath? Feed = null);
