using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Content;

/// <summary>A language of a set, as the admin shows it.</summary>
/// <param name="Language">The language, as in the site's settings.</param>
public sealed record LanguageVersion(string Language)
{
    /// <summary>The content item; null where there is no version in this language.</summary>
    public string? ContentItemId { get; init; }

    public bool Published { get; init; }

    /// <summary>There is a draft, newer than what is published.</summary>
    public bool Draft { get; init; }

    /// <summary>What the rules have to know; of no meaning where there is no version.</summary>
    public EditorialItem Item { get; init; }
}
