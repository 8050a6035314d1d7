using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The page at a former path, for hosts without redirects. It redirects without a script.</summary>
internal static class RedirectPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="file">The file of the page.</param>
    /// <param name="now">The current path, without a leading slash.</param>
    /// <param name="title">The title of the page at the current path.</param>
    public static string Write(PublishedSite site, string file, string now, string title)
    {
        var language = site.LanguageOf(now);
        var path = "/" + CopyPaths.Escape(now);
        var url = HtmlText.EscapeAttribute(site.Links.Resolve(file, path));
        var tab = site.Site.Settings.DiscreetTitle is { Length: > 0 } discreet ? discreet : title;
        var canonical = site.Site.CanonicalUrl.Length == 0
            ? ""
            : $"\n<link rel=\"canonical\" href=\"{HtmlText.EscapeAttribute(site.Site.CanonicalUrl + path)}\">";
        var icon = HtmlText.EscapeAttribute(site.Links.Resolve(file, site.Site.Assets.Icon));
        return $"""
            <!DOCTYPE html>
            <html lang="{language}" dir="{Cldr.Get(language).Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Escape(tab)}</title>
            <meta http-equiv="refresh" content="0; url={url}">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <link rel="icon" type="image/svg+xml" href="{icon}">{canonical}
            </head>
            <body>
            <p>{HtmlText.Escape(site.Texts.Get(language, "This page has moved:"))} <a href="{url}">{HtmlText.Escape(title)}</a></p>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
