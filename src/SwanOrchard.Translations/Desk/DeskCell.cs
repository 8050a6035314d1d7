using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Desk;

/// <summary>One language of a set on the desk.</summary>
/// <param name="Culture">The language, spelled as in the settings.</param>
public sealed record DeskCell(string Culture)
{
    /// <summary>Whether this is the original.</summary>
    public bool IsOriginal { get; init; }

    /// <summary>How the language stands; of the original nothing.</summary>
    public TranslationState State { get; init; }

    /// <summary>Since when (UTC).</summary>
    public DateTime? SinceUtc { get; init; }

    /// <summary>Whether there is a draft that readers do not see.</summary>
    public bool HasDraft { get; init; }

    /// <summary>Whether readers see a version.</summary>
    public bool Published { get; init; }

    /// <summary>See <see cref="SetLanguage.MachineMade"/>.</summary>
    public bool MachineMade { get; init; }

    /// <summary>The item that the cell leads to; null if the person may not change it, or there is none.</summary>
    public string? EditId { get; init; }

    /// <summary>The original to make a translation of; null if the person may not, or there is one.</summary>
    public string? TranslateId { get; init; }
}
