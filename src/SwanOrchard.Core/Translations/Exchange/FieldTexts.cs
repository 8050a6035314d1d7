using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>A text of an item, cut into its units, with what the translation says there.</summary>
internal abstract class FieldTexts
{
    /// <summary>The units, in their order.</summary>
    public abstract IReadOnlyList<ExchangeUnit> Units { get; }

    /// <summary>Writes the text of the translation.</summary>
    /// <param name="targets">The new text of each unit; null for those that stay as they are.</param>
    /// <returns>The value to store; null if it cannot be, because a piece that the translation lacks was not translated.</returns>
    public abstract JsonNode? Write(IReadOnlyList<string?> targets);

    /// <summary>A text as it leaves the site; null for none, or for the words of the original.</summary>
    protected static string? Translated(string? target, string source) => string.IsNullOrEmpty(target) || target == source ? null : target;
}
