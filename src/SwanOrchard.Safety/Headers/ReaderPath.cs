using SwanOrchard.Core.Http;

namespace SwanOrchard.Safety.Headers;

/// <summary>An address that is for readers. Who finds out late that an answer is, sets one as a feature of the request.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="IsImmutable">Whether the address changes with every byte of what stands there.</param>
/// <param name="OnionLocation">Where the same stands in the onion network; null where there is none, or it is not to be told.</param>
public sealed record ReaderPath(ReaderResource Kind, bool IsImmutable = false, string? OnionLocation = null);
