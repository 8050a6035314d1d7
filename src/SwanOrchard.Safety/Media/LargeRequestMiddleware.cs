using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace SwanOrchard.Safety.Media;

/// <summary>Answers 413 (RFC 9110, section 15.5.14) when a request body is too large; Orchard answers with a server error.</summary>
public sealed class LargeRequestMiddleware
{
    private readonly RequestDelegate _next;

    public LargeRequestMiddleware(RequestDelegate next) => _next = next;

    /// <summary>Turns an oversized request into a 413 with a localized explanation, unless the response has started.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var response = context.Response;
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        bool tooLarge;
        try
        {
            await _next(context);

            // When the body is too large, antiforgery cannot read its token and answers 400.
            tooLarge = response.StatusCode == StatusCodes.Status400BadRequest && context.Request.ContentLength > limit?.MaxRequestBodySize;
        }
        catch (BadHttpRequestException refusal) when (refusal.StatusCode == StatusCodes.Status413PayloadTooLarge && !response.HasStarted)
        {
            tooLarge = true;
        }

        if (tooLarge && !response.HasStarted)
        {
            // The culture was set further inside the pipeline and is lost here.
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
