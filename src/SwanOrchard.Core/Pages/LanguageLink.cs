namespace SwanOrchard.Core.Pages;

/// <summary>A language in the language switch.</summary>
/// <param name="Language">The code (RFC 5646).</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Name">The name of the language in that language.</param>
/// <param name="Url">The same page in that language, or the list of its section if there is none.</param>
/// <param name="Current">Whether this is the language of the page.</param>
/// <param name="Missing">Whether the page has no published version in this language.</param>
public sealed record LanguageLink(string Language, string Direction, string Name, string Url, bool Current, bool Missing);
