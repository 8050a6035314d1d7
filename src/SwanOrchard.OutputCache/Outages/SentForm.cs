using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SwanOrchard.OutputCache.Requests;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>A form that somebody signed in has sent during an outage.</summary>
/// <param name="Fields">Its fields in their order; empty if they are not to be sent back.</param>
/// <param name="HasFiles">Whether files were sent, which a page cannot hold.</param>
internal sealed record SentForm(IReadOnlyList<KeyValuePair<string, string>> Fields, bool HasFiles)
{
    private const string Site = "Sec-Fetch-Site";
    private const string Destination = "Sec-Fetch-Dest";

    /// <summary>Reads the form of a request.</summary>
    /// <returns>Null if the request sends no form.</returns>
    public static async Task<SentForm?> ReadAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || IsByScript(request))
        {
            return null;
        }

        var nothing = new SentForm([], HasFiles: false);
        if (!request.Headers.Cookie.ToString().Contains(CacheableRequest.SignedIn, StringComparison.Ordinal) || !IsFromHere(request))
        {
            return nothing;
        }

        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);

            // Secrets must not stand in a page.
            return form.Keys.Any(name => name.Contains("password", StringComparison.OrdinalIgnoreCase))
                ? nothing
                : new(
                    [.. form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))],
                    form.Files.Any(file => file.Length > 0));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // Sent in part, too large, or malformed.
            return nothing;
        }
    }

    private static bool IsByScript(HttpRequest request) =>
        request.Headers.ContainsKey(HeaderNames.XRequestedWith)
        || request.Headers[Destination] is [{ } and not ("document" or "iframe")];

    // Other sites must not get their text onto a page of this one.
    private static bool IsFromHere(HttpRequest request) =>
        request.Headers[Site] is [{ } site]
            ? site is "same-origin" or "none"
            : request.Headers.Origin is not [{ } origin]
                || (Uri.TryCreate(origin, UriKind.Absolute, out var url) && url.Authority == request.Host.Value);
}
