using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Content;

/// <summary>One language of a localization set, as the admin shows it.</summary>
/// <param name="Language">The language, spelled as in the site's settings.</param>
public sealed record LanguageVersion(string Language)
{
    /// <summary>The id of the content item; null if there is no version in this language.</summary>
    public string? ContentItemId { get; init; }

    /// <summary>Whether this language is published.</summary>
    public bool Published { get; init; }

    /// <summary>Whether there is a draft newer than what is published.</summary>
    public bool Draft { get; init; }

    /// <summary>What the rules need to know; meaningless if there is no version.</summary>
    public EditorialItem Item { get; init; }
}
