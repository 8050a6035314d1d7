namespace SwanOrchard.Newsroom.Consent;

/// <summary>A text that is kept outside the content items.</summary>
/// <param name="Text">Plain text, one line a paragraph or field.</param>
/// <param name="PlaceAsync">
/// Where an editor finds what it belongs to, looked up only where a person is mentioned; null if that is gone.
/// </param>
public sealed record KeptText(string Text, Func<Task<ConsentAppearance?>> PlaceAsync);
