namespace SwanOrchard.Core.Pages;

/// <summary>One language of the switch.</summary>
/// <param name="Language">Its code (RFC 5646).</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Url">The same page in that language, or the section's list where there is none.</param>
/// <param name="Current">Whether it is the page's own language.</param>
/// <param name="Missing">Whether this page has no published version in it.</param>
public sealed record LanguageLink(string Language, string Direction, string Name, string Url, bool Current, bool Missing);
