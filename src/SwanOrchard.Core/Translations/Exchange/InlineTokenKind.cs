namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>What a piece of a text with inline elements is.</summary>
public enum InlineTokenKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>The beginning of an element with content.</summary>
    Open,

    /// <summary>Its end.</summary>
    Close,

    /// <summary>An element without content, such as an image or a line break.</summary>
    Alone,
}
