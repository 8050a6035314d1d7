using SwanOrchard.Core.Translations.Exchange;

namespace SwanOrchard.Translations.Exchange;

/// <summary>What became of a file of translations.</summary>
public sealed class ImportResult
{
    /// <summary>What is wrong; then nothing was stored.</summary>
    public List<ExchangeFault> Faults { get; } = [];

    /// <summary>The drafts that were stored.</summary>
    public List<ImportedDraft> Drafts { get; } = [];

    /// <summary>The number of items of which the file says nothing new.</summary>
    public int Unchanged { get; set; }

    /// <summary>
    /// Whether an original has changed since the file was made, so that its translation can only be stored as still behind.
    /// </summary>
    public bool OffersBehind { get; set; }
}
