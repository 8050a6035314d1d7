using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>The page sent in place of any other during an outage: status 503, made from memory alone.</summary>
internal static class OutagePage
{
    private const int RetryAfterSeconds = 30;

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Replaces whatever was to be sent.</summary>
    /// <param name="context">A request whose response has not started.</param>
    /// <param name="path">Its path within the site.</param>
    /// <param name="target">Where a form that was sent is sent again: path and query.</param>
    public static async Task WriteAsync(HttpContext context, PathString path, string target)
    {
        var (request, response) = (context.Request, context.Response);
        var texts = OutageTexts.For(request, path);
        var form = await SentForm.ReadAsync(request);
        var page = Encoding.UTF8.GetBytes(form is null ? Page(texts, texts.Away, texts.TryLater) : FormPage(texts, form, target));
        response.Clear();
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        foreach (var (name, value) in ReaderHeaders.For(form is null ? ReaderResource.Page : ReaderResource.Search))
        {
            response.Headers[name] = value;
        }

        response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLanguage = texts.Language;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(page, context.RequestAborted);
        }
    }

    private static string FormPage(OutageTexts texts, SentForm form, string target)
    {
        if (form.Fields.Count == 0)
        {
            return Page(texts, texts.Unsure, texts.NotKept);
        }

        var html = new StringBuilder();
        if (form.HasFiles)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts.NoFiles)}</p>");
        }

        html.Append(CultureInfo.InvariantCulture, $"<form method=\"post\" action=\"{Encode(target)}\">");
        foreach (var (name, value) in form.Fields)
        {
            html.Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"{Encode(name)}\" value=\"{Encode(value)}\">");
        }

        html.Append(CultureInfo.InvariantCulture, $"<button>{Encode(texts.Again)}</button></form>")
            .Append(CultureInfo.InvariantCulture, $"<details><summary>{Encode(texts.Typed)}</summary>");
        foreach (var (name, value) in form.Fields.Where(IsTyped))
        {
            // A line break at the very beginning is not part of the text (HTML, “The textarea element”).
            html.Append(CultureInfo.InvariantCulture, $"<p><label>{Encode(name)}<br><textarea readonly rows=\"4\" cols=\"60\">\n")
                .Append(CultureInfo.InvariantCulture, $"{Encode(value)}</textarea></label></p>");
        }

        return Page(texts, texts.Unsure, texts.Kept, html.Append("</details>").ToString());
    }

    // Not tokens, buttons and boxes to tick.
    private static bool IsTyped(KeyValuePair<string, string> field) =>
        !field.Key.StartsWith("__", StringComparison.Ordinal)
        && !field.Key.StartsWith("submit.", StringComparison.Ordinal)
        && field.Value.Trim() is not ("" or "true" or "false");

    private static string Page(OutageTexts texts, string title, string text, string rest = "") =>
        $"""
        <!doctype html>
        <html lang="{texts.Language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Encode(title)}</title>
        </head>
        <body>
        <main>
        <h1>{Encode(title)}</h1>
        <p>{Encode(text)}</p>
        {rest}
        </main>
        </body>
        </html>

        """;

    private static string Encode(string text) => s_encoder.Encode(text);
}
