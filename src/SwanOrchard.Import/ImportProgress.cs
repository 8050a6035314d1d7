namespace SwanOrchard.Import;

/// <summary>How far an import has come.</summary>
/// <param name="Phase">What it is at.</param>
/// <param name="Done">How many things are done.</param>
/// <param name="Total">How many there are; 0 while that is not known.</param>
public readonly record struct ImportProgress(ImportPhase Phase, int Done, int Total);
