namespace SwanOrchard.Core.Addresses;

/// <summary>A home page or a list. Only the content can tell whether the list has this many pages or the country has any news.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Page">Which page.</param>
/// <param name="Number">The page number within the list, from 1; the year for <see cref="ReaderPage.Year"/>.</param>
/// <param name="Key">
/// A country code (ISO 3166-1 alpha-2) in upper case, the slug of an organization, or <c>1</c> for the first half of a year;
/// otherwise null.
/// </param>
public sealed record PageRoute(string Language, ReaderPage Page, int Number = 1, string? Key = null) : ReaderRoute(Language);
