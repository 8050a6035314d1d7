using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The page at a former address, for hosts that know no redirects: it leads on by itself, without a script.</summary>
internal static class RedirectPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="now">Where the page stands now, without a leading slash.</param>
    /// <param name="title">That page's title.</param>
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
