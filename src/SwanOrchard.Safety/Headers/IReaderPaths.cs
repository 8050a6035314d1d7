using Microsoft.AspNetCore.Http;

namespace SwanOrchard.Safety.Headers;

/// <summary>Knows which paths of the site are for readers. Each registered implementation is asked until one knows the path.</summary>
public interface IReaderPaths
{
    /// <summary>Returns what readers find at the requested path, or null if the path is not for readers (the admin, for example).</summary>
    Task<ReaderPath?> FindAsync(HttpRequest request);
}
