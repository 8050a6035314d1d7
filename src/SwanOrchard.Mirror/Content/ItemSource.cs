namespace SwanOrchard.Mirror.Content;

/// <summary>Where the JSON of an item stands, and a hash that changes with it.</summary>
/// <param name="Offset">The position of its first byte in the recipe file.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Hash">The first half of the SHA-256 of these bytes.</param>
public readonly record struct ItemSource(long Offset, int Length, UInt128 Hash);
