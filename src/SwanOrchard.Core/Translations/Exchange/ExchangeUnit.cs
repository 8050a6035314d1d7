namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>The smallest piece that is translated on its own: a short text, or a paragraph of a long one.</summary>
/// <param name="Id">
/// Names it within the item: the field (<see cref="TranslatableText.Field"/>) and, in a text of several pieces, a hyphen and the place
/// from 1. It is an XML NMTOKEN.
/// </param>
/// <param name="Source">What the original says, as <see cref="InlineText"/> writes it.</param>
/// <param name="Target">What the translation says there now; null if nothing, or the same as the original.</param>
public sealed record ExchangeUnit(string Id, string Source, string? Target)
{
    /// <summary>How it is stored.</summary>
    public TextKind Kind { get; init; }

    /// <summary>The names of the inline elements in <see cref="Source"/> by their numbers, such as <c>a</c> or <c>br</c>.</summary>
    public IReadOnlyDictionary<int, string> Elements { get; init; } = new Dictionary<int, string>();

    /// <summary>The original said something else here when the translation was made.</summary>
    public bool IsChanged { get; init; }
}
