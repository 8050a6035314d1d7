using SwanOrchard.Core.Html;

namespace SwanOrchard.Mirror.Serving;

/// <summary>The error page for theme authors and translators. It does not use the theme, which may itself be broken.</summary>
internal static class ErrorPage
{
    public static string Write(string message) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>This page cannot be shown</title>
        </head>
        <body>
        <h1>This page cannot be shown</h1>
        <p>{HtmlText.Escape(message)}</p>
        </body>
        </html>

        """;
}
