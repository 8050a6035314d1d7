namespace SwanOrchard.Core.Addresses;

/// <summary>A home page or a list. Whether it has as many pages, its country any news, only the content can tell.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Page">Which.</param>
/// <param name="Number">The page of the list, from 1; the year of <see cref="ReaderPage.Year"/>.</param>
/// <param name="Key">A country code (ISO 3166-1 alpha-2) in upper case, the slug of an organization, or <c>1</c> for the first half of a year; else null.</param>
public sealed record PageRoute(string Language, ReaderPage Page, int Number = 1, string? Key = null) : ReaderRoute(Language);
