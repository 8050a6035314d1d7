namespace SwanOrchard.Core.Translations;

/// <summary>How a language of a localization set stands to its original. The numbers are stored.</summary>
public enum TranslationState
{
    /// <summary>There is no translation, and one is wanted.</summary>
    Missing = 0,

    /// <summary>There is none, and none is wanted.</summary>
    NotWanted = 1,

    /// <summary>There is one that readers do not see.</summary>
    Draft = 2,

    /// <summary>The same, and its writer has handed it to the editors.</summary>
    InReview = 3,

    /// <summary>Readers see it, and every text of the original reads as it did when it was made or last confirmed.</summary>
    Current = 4,

    /// <summary>Readers see it, and a text of the original reads otherwise now.</summary>
    Outdated = 5,

    /// <summary>Readers see it, and nobody knows from which text it was made: it was there before the desk, or was imported.</summary>
    Unknown = 6,
}
