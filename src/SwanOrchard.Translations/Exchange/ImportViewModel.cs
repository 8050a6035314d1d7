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

    /// <summary>What was ticked.</summary>
    public ImportTakes Takes { get; init; }
}
