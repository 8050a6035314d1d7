using Microsoft.AspNetCore.Http;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Takes the character U+0000 out of queries: PostgreSQL has no text with it, and Orchard's lists answer such a search with a server error.
/// </summary>
public sealed class NullCharacterMiddleware
{
    private const string Encoded = "%00";

    private readonly RequestDelegate _next;

    public NullCharacterMiddleware(RequestDelegate next) => _next = next;

    /// <summary>Goes on without the character.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var query = context.Request.QueryString;
        if (query.HasValue && query.Value!.Contains(Encoded, StringComparison.Ordinal))
        {
            context.Request.QueryString = new(query.Value.Replace(Encoded, "", StringComparison.Ordinal));
        }

        return _next(context);
    }
}
