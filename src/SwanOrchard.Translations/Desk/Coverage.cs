using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Desk;

/// <summary>How much is translated into a language.</summary>
/// <param name="Culture">The language, in lower case.</param>
/// <param name="Counts">The number of sets by state.</param>
public sealed record Coverage(string Culture, IReadOnlyDictionary<TranslationState, int> Counts)
{
    /// <summary>The number of sets in a state.</summary>
    public int this[TranslationState state] => Counts.GetValueOrDefault(state);

    /// <summary>The sets of which readers have a translation.</summary>
    public int Translated => this[TranslationState.Current] + this[TranslationState.Outdated] + this[TranslationState.Unknown];

    /// <summary>The sets of which a translation is wanted.</summary>
    public int Wanted => Counts.Values.Sum() - this[TranslationState.NotWanted];

    /// <summary>The share of those wanted that readers have, in whole per cent; 100 only if they have all.</summary>
    public int Percent => Wanted == 0 ? 100 : (int)(Translated * 100L / Wanted);
}
