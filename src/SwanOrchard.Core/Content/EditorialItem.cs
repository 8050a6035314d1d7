namespace SwanOrchard.Core.Content;

/// <summary>The facts about an item that the rules of the newsroom depend on.</summary>
/// <param name="ContentType">One of <see cref="ContentTypeNames.Readable"/>.</param>
public readonly record struct EditorialItem(string ContentType)
{
    /// <summary>Whether its language differs from that of the original.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>Whether the person who asks created the item.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The person who asks made the draft, be it the item or a change of what is published.</summary>
    public bool IsOwnDraft { get; init; }

    /// <summary>
    /// Whether the item or a version in another language is or was published. Unpublishing does not return the item to its reporter,
    /// because shared properties would change on a published page.
    /// </summary>
    public bool WasPublished { get; init; }

    /// <summary>
    /// Whether the item or a version in another language is scheduled for publication. A change now alters what readers will see.
    /// </summary>
    public bool IsScheduled { get; init; }

    /// <summary>Whether readers can see it now.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether readers could see it once and no version of it is published now.</summary>
    public bool IsUnpublished { get; init; }

    /// <summary>Whether a version in this language is a translation.</summary>
    /// <param name="culture">The language of the version.</param>
    /// <param name="originalCulture">The language of the original; an item that does not name one is an original.</param>
    public static bool IsTranslationOf(string? culture, string? originalCulture) =>
        !string.IsNullOrEmpty(originalCulture) && !string.Equals(culture, originalCulture, StringComparison.OrdinalIgnoreCase);
}
