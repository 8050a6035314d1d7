namespace SwanOrchard.Core.Translations;

/// <summary>One text of a <see cref="TextSnapshot"/>.</summary>
/// <param name="Field">See <see cref="TranslatableText.Field"/>.</param>
/// <param name="Kind">How the field is stored.</param>
/// <param name="Text">The text as <see cref="ReadText"/> writes it.</param>
public sealed record SnapshotText(string Field, TextKind Kind, string Text);
