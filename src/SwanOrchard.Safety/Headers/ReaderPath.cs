using SwanOrchard.Core.Http;

namespace SwanOrchard.Safety.Headers;

/// <summary>
/// A path that is for readers. Code that finds out only later that a response is for readers sets this as a feature of the request.
/// </summary>
/// <param name="Kind">The kind of resource at the path.</param>
/// <param name="IsImmutable">Whether the path changes whenever its content does, so that caches may keep the response for good.</param>
/// <param name="OnionLocation">URL of the same resource on the onion network; null if there is none or it must not be announced.</param>
public sealed record ReaderPath(ReaderResource Kind, bool IsImmutable = false, string? OnionLocation = null);
