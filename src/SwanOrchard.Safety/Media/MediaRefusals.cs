using Microsoft.AspNetCore.Http;

namespace SwanOrchard.Safety.Media;

/// <summary>Keeps the reason for a refusal until the request is answered, because Orchard replaces it with its own message.</summary>
public sealed class MediaRefusals
{
    private static readonly object s_key = new();

    private readonly IHttpContextAccessor _httpContext;

    public MediaRefusals(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    /// <summary>The first reason given in this request; null if nothing was refused.</summary>
    public static string? Of(HttpContext http) => http.Items[s_key] as string;

    /// <summary>Keeps a reason, unless one was kept before, and creates the exception that carries it.</summary>
    public RefusedMediaException Note(string reason, Exception? inner = null)
    {
        _httpContext.HttpContext?.Items.TryAdd(s_key, reason);
        return new(reason, inner);
    }
}
