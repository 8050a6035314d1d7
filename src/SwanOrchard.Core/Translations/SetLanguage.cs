namespace SwanOrchard.Core.Translations;

/// <summary>What is known of one language of a <see cref="TranslationSet"/>.</summary>
public sealed class SetLanguage
{
    /// <summary>The id of the content item; null if there is none.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>Whether readers see a version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether there is a draft that readers do not see.</summary>
    public bool Draft { get; set; }

    /// <summary>Whether the draft was handed to the editors.</summary>
    public bool InReview { get; set; }

    /// <summary>Whether somebody said that the set is not to be translated into this language.</summary>
    public bool NotWanted { get; set; }

    /// <summary>Whether a machine made the translation, and no person has confirmed it since.</summary>
    public bool MachineMade { get; set; }

    /// <summary>
    /// The hash of each text of the original that this translation was made from, by field; null if nobody knows.
    /// </summary>
    public Dictionary<string, string>? Base { get; set; }

    /// <summary>Stands for all these texts together (<see cref="TextSnapshot.Hash"/>), and finds the texts where they are kept.</summary>
    public string? BaseText { get; set; }

    /// <summary>When it was made or last confirmed to be in step (UTC).</summary>
    public DateTime? ConfirmedUtc { get; set; }

    /// <summary>Since when its state is what it is (UTC).</summary>
    public DateTime? SinceUtc { get; set; }

    /// <summary>The state as of the last change, so that <see cref="SinceUtc"/> is kept while it lasts.</summary>
    public TranslationState State { get; set; }
}
