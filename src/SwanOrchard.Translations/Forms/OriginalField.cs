using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Forms;

/// <summary>A text of the original beside the field of its translation.</summary>
/// <param name="Field">See <see cref="TranslatableText.Field"/>.</param>
/// <param name="Kind">How it is stored.</param>
public sealed record OriginalField(string Field, TextKind Kind)
{
    /// <summary>The text as it is stored, to be copied; empty if the original no longer has it.</summary>
    public string Stored { get; init; } = "";

    /// <summary>What it says, and what of that has changed since the translation was made or last confirmed.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; init; } = [];

    /// <summary>Whether it reads otherwise now than when the translation was made or last confirmed.</summary>
    public bool IsChanged { get; init; }

    /// <summary>Whether what it said then is no longer kept.</summary>
    public bool IsForgotten { get; init; }
}
