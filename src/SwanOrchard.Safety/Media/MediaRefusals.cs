using Microsoft.AspNetCore.Http;

namespace SwanOrchard.Safety.Media;

/// <summary>Remembers why something was refused until the request is answered: Orchard puts a sentence of its own in its place.</summary>
public sealed class MediaRefusals
{
    private static readonly object s_key = new();

    private readonly IHttpContextAccessor _httpContext;

    public MediaRefusals(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    /// <summary>The first reason that was given in a request; null where nothing was refused.</summary>
    public static string? Of(HttpContext http) => http.Items[s_key] as string;

    /// <summary>Notes a reason, and makes the exception that carries it.</summary>
    public RefusedMediaException Note(string reason, Exception? inner = null)
    {
        _httpContext.HttpContext?.Items.TryAdd(s_key, reason);
        return new(reason, inner);
    }
}
