namespace SwanOrchard.Tests.Fuzz;

/// <summary>An input to begin with.</summary>
/// <param name="Name">Its file name, whose ending may say what it is.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record FuzzSeed(string Name, byte[] Bytes);
