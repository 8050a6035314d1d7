namespace SwanOrchard.Newsroom.Consent;

/// <summary>A text that is kept outside the content items.</summary>
/// <param name="Place">Where an editor finds what it belongs to.</param>
/// <param name="Text">Plain text, one line a paragraph or field.</param>
public sealed record KeptText(ConsentAppearance Place, string Text);
