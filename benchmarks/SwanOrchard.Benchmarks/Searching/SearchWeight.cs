namespace SwanOrchard.Benchmarks.Searching;

/// <summary>What the index of one language weighs for readers.</summary>
/// <param name="Engine">Whose it is.</param>
/// <param name="Language">The language.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Bytes">What they have as they go over the line.</param>
/// <param name="First">What the first search of two words with ten results loads, in bytes: script, map, shards, results.</param>
/// <param name="Next">What the next one loads.</param>
public sealed record SearchWeight(string Engine, string Language, int Files, double Bytes, double First, double Next);
