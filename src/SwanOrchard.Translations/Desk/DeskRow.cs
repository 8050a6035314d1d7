using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Desk;

/// <summary>A set on the desk.</summary>
/// <param name="Set">The set.</param>
/// <param name="Cells">Its languages, in the site's order.</param>
public sealed record DeskRow(TranslationSet Set, IReadOnlyList<DeskCell> Cells);
