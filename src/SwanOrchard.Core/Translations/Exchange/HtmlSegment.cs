using AngleSharp.Dom;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>A paragraph of HTML, or a text in an attribute.</summary>
/// <param name="Place">The blocks around it, by name.</param>
/// <param name="Nodes">What it consists of, one beside the other; for an attribute the element that has it.</param>
/// <param name="Attribute">The name of the attribute; null for a paragraph.</param>
internal sealed record HtmlSegment(string Place, IReadOnlyList<INode> Nodes, string? Attribute)
{
    /// <summary>What it says, as <see cref="InlineText"/> writes it.</summary>
    public required string Text { get; init; }

    /// <summary>Its inline elements by their numbers, in the order of the text.</summary>
    public required IReadOnlyDictionary<int, IElement> Elements { get; init; }
}
