namespace SwanOrchard.Core.Content;

/// <summary>What the rules of the newsroom have to know of an item.</summary>
/// <param name="ContentType">One of <see cref="ContentTypeNames.Readable"/>.</param>
public readonly record struct EditorialItem(string ContentType)
{
    /// <summary>Its language is not that of the original.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>The person who asks made it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>
    /// It, or another of its languages, is published now, or was before: unpublishing does not give it back to its reporter,
    /// and what languages share would change on a published page.
    /// </summary>
    public bool WasPublished { get; init; }

    /// <summary>
    /// It, or another of its languages, is to be published by itself: whoever changes it now changes what readers will see.
    /// </summary>
    public bool IsScheduled { get; init; }

    /// <summary>Readers see it now.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether a version in this language is a translation.</summary>
    /// <param name="culture">The language of the version.</param>
    /// <param name="originalCulture">The language of the original; an item that names none is an original.</param>
    public static bool IsTranslationOf(string? culture, string? originalCulture) =>
        !string.IsNullOrEmpty(originalCulture) && !string.Equals(culture, originalCulture, StringComparison.OrdinalIgnoreCase);
}
