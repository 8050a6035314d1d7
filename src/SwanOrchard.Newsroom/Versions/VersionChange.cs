using SwanOrchard.Core.Translations;

namespace SwanOrchard.Newsroom.Versions;

/// <summary>What became of one field between two versions.</summary>
/// <param name="Field">The name of the field, in the words of the form.</param>
/// <param name="Pieces">What was removed, added and left, to be shown as text.</param>
public sealed record VersionChange(string Field, IReadOnlyList<TextPiece> Pieces);
