namespace SwanOrchard.Translations.Exchange;

/// <summary>The page on which a file of translations is imported.</summary>
public sealed class ImportViewModel
{
    /// <summary>The most faults that are shown.</summary>
    public const int MaxFaults = 100;

    /// <summary>The name of the file; empty if none was sent.</summary>
    public string FileName { get; init; } = "";

    /// <summary>What became of it; null if none was sent.</summary>
    public ImportResult? Result { get; init; }

    /// <summary>Whether translations of an original that has changed since are taken.</summary>
    public bool TakesBehind { get; init; }
}
