using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SwanOrchard.Core.Http;
using SwanOrchard.OutputCache.Requests;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>Decides whether a response is the same for everyone who sends the same request.</summary>
internal static class CacheableResponse
{
    private static readonly string[] s_personal =
        [HeaderNames.SetCookie, HeaderNames.ContentEncoding, HeaderNames.ContentRange, HeaderNames.WWWAuthenticate];

    // A response may vary by these: the cache keeps each variant or derives it from the one it has.
    private static readonly string[] s_keyed = [HeaderNames.AcceptEncoding, FeedHeaders.Destination];

    /// <summary>Judges by all that is known when the first byte is written, within the tenant's own request.</summary>
    public static bool IsForEverybody(HttpContext context, CapturedResponse response, SwanOutputCacheOptions options) =>
        context.User.Identity?.IsAuthenticated != true
        && !s_personal.Any(response.Headers.ContainsKey)
        && AllowsKeeping(response.Headers)
        && IsInLanguageOfAddress(context)
        && response.StatusCode switch
        {
            StatusCodes.Status200OK => IsText(response.Headers.ContentType) && IsFrom(context, options),
            StatusCodes.Status404NotFound => IsText(response.Headers.ContentType),
            _ => false,
        };

    private static bool AllowsKeeping(IHeaderDictionary headers) =>
        (!CacheControlHeaderValue.TryParse(headers.CacheControl.ToString(), out var control) || !(control.NoStore || control.Private))
        && headers.GetCommaSeparatedValues(HeaderNames.Vary).All(name => s_keyed.Contains(name, StringComparer.OrdinalIgnoreCase));

    // A static file has no endpoint.
    private static bool IsFrom(HttpContext context, SwanOutputCacheOptions options) => CacheableRequest.IsVersionedAsset(context.Request)
        ? context.GetEndpoint() is null
        : context.GetRouteValue("area") is string area && options.Areas.Contains(area);

    // If the visitor's own preferences may set the language, they may have set it this time.
    private static bool IsInLanguageOfAddress(HttpContext context)
    {
        if (context.Features.Get<IRequestCultureFeature>() is not { } culture)
        {
            return true;
        }

        return culture.Provider is { } provider
            ? provider is not (
                AcceptLanguageHeaderRequestCultureProvider or CookieRequestCultureProvider or QueryStringRequestCultureProvider)
            : context.RequestServices.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value is not
            {
                SupportedUICultures.Count: > 1,
            };
    }

    private static bool IsText(string? type)
    {
        if (!MediaTypeHeaderValue.TryParse(type, out var media))
        {
            return false;
        }

        return media.Type == "text" || media.Suffix == "xml" || media.Suffix == "json"
            || media.SubType == "xml" || media.SubType == "json" || media.SubType == "javascript";
    }
}
