using Microsoft.AspNetCore.Http;

namespace SwanOrchard.Safety.Headers;

/// <summary>Knows which addresses of the site are for readers. Every registered one is asked, until one knows.</summary>
public interface IReaderPaths
{
    /// <summary>What readers find at the address that is asked for; null for what is not theirs, the admin above all.</summary>
    Task<ReaderPath?> FindAsync(HttpRequest request);
}
