using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace SwanOrchard.Safety.Media;

/// <summary>Says that too much was sent, which Orchard calls a fault of the site (RFC 9110, section 15.5.14).</summary>
public sealed class LargeRequestMiddleware
{
    private readonly RequestDelegate _next;

    public LargeRequestMiddleware(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context)
    {
        var response = context.Response;
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        bool tooLarge;
        try
        {
            await _next(context);

            // The guard against forgery cannot read its token then, and calls that a bad request.
            tooLarge = response.StatusCode == StatusCodes.Status400BadRequest && context.Request.ContentLength > limit?.MaxRequestBodySize;
        }
        catch (BadHttpRequestException refusal) when (refusal.StatusCode == StatusCodes.Status413PayloadTooLarge && !response.HasStarted)
        {
            tooLarge = true;
        }

        if (tooLarge && !response.HasStarted)
        {
            // The language was set further inside, and went with it.
            CultureInfo.CurrentUICulture = context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture
                ?? CultureInfo.CurrentUICulture;
            response.Clear();
            response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            var localizer = context.RequestServices.GetRequiredService<IStringLocalizer<LargeRequestMiddleware>>();
            await response.WriteAsync(
                localizer[
                    "Nothing was saved: the site accepts at most {0} MB at once.", limit?.MaxRequestBodySize / (1024 * 1024) ?? 0
                ], context.RequestAborted);
        }
    }
}
