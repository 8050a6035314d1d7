using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Admin;

namespace SwanOrchard.SignIn.Headers;

/// <summary>Keeps the admin, the sign-in pages and whatever someone signed in sees out of every cache and of others' frames.</summary>
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
                    // A policy more: each of them holds.
                    headers.Append(HeaderNames.ContentSecurityPolicy, FrameAncestors);
                }
            }

            return Task.CompletedTask;
        });
        return _next(context);
    }

    private static bool IsDoor(HttpContext context) =>
        AdminAttribute.IsApplied(context) || context.GetRouteValue("area") is "OrchardCore.Users";

    // Files are the same for everybody.
    private static bool IsSeenBySomeone(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true
        && context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
}
