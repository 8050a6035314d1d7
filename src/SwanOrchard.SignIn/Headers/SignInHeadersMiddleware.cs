using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Admin;

namespace SwanOrchard.SignIn.Headers;

/// <summary>Keeps the admin, sign-in pages and all pages shown to signed-in users out of caches and out of other sites' frames.</summary>
public sealed class SignInHeadersMiddleware
{
    private const string FrameOptions = "SAMEORIGIN";
    private const string FrameAncestors = "frame-ancestors 'self'";

    private readonly RequestDelegate _next;
    private readonly PathString _admin;

    public SignInHeadersMiddleware(RequestDelegate next, IOptions<AdminOptions> options)
    {
        _next = next;
        _admin = "/" + options.Value.AdminUrlPrefix;
    }

    /// <summary>Sets the headers when the response starts; a content security policy set elsewhere is kept and added to.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        context.Response.OnStarting(() =>
        {
            if (path.StartsWithSegments(_admin, StringComparison.OrdinalIgnoreCase) || IsDoor(context) || IsSeenBySomeone(context))
            {
                var headers = context.Response.Headers;
                headers.CacheControl = "no-store";
                headers.XFrameOptions = FrameOptions;
                headers.XContentTypeOptions = "nosniff";
                if (!headers.ContentSecurityPolicy.ToString().Contains("frame-ancestors", StringComparison.Ordinal))
                {
                    // A second policy is added: browsers apply all of them.
                    headers.Append(HeaderNames.ContentSecurityPolicy, FrameAncestors);
                }
            }

            return Task.CompletedTask;
        });
        return _next(context);
    }

    private static bool IsDoor(HttpContext context) =>
        AdminAttribute.IsApplied(context) || context.GetRouteValue("area") is "OrchardCore.Users";

    // Files are the same for everyone, so only pages count.
    private static bool IsSeenBySomeone(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true
        && context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
}
