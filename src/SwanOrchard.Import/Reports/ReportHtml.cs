using System.Globalization;
using System.Text;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Plans;

namespace SwanOrchard.Import.Reports;

/// <summary>Writes the report for people, in English and in Russian, on one page that asks nobody for anything.</summary>
/// <param name="strings">The translations.</param>
internal sealed class ReportHtml(ILocalizedStrings strings)
{
    /// <summary>The most lines of a table; the rest is in <c>report.json</c>.</summary>
    private const int MaxLines = 2_000;

    /// <summary>A table of no more lines is open from the beginning.</summary>
    private const int FewLines = 20;

    private static readonly (string Code, string Name)[] s_languages = [("en", "English"), ("ru", "Русский")];

    private static readonly string[] s_counts = ["in the source", "come along", "left out"];

    private const string Queries =
        "URLs such as ?p=123 redirect in the CMS and in copies served by nginx or by a host that matches queries in _redirects. "
        + "A plain file host cannot redirect them.";

    private const string Style =
        """
        body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem;color-scheme:light dark}
        table{border-collapse:collapse;width:100%}
        th,td{border-bottom:1px solid #8886;padding:.3rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
        td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}details{margin:1rem 0}summary{cursor:pointer;font-weight:600}
        """;

    private readonly StringBuilder _html = new();
    private string _language = "en";

    public string Write(ImportReport report)
    {
        var links = s_languages.Select(language => $"<a href=\"#{language.Code}\" lang=\"{language.Code}\">{language.Name}</a>");
        Line("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">");
        Line($"<title>{HtmlText.Escape(report.Site)}: import</title>\n<style>{Style}</style>\n</head>\n<body>");
        Line($"<nav>{string.Join(" · ", links)}</nav>");
        foreach (var (code, _) in s_languages)
        {
            _language = code;
            Line($"<main id=\"{code}\" lang=\"{code}\">");
            WriteOne(report);
            Line("</main>");
        }

        Line("</body>\n</html>");
        return _html.ToString();
    }

    private void WriteOne(ImportReport report)
    {
        Line($"<h1>{Say("Import report")}</h1>");
        var state = report.IsDryRun
            ? "This was a dry run: only this report and the mapping file were written."
            : "Nothing has been stored in the CMS yet.";
        var site = report.Site.Length > 0 ? ", " + HtmlText.Escape(report.Site) : "";
        var (all, come, left) = (Number(report.In), Number(report.Out), Number(report.LeftOut.Count));
        Line($"<p>{Say("Source: {0}", report.Source)}{site}. {Say(state)}</p>");
        Line($"<p><strong>{Say("Found in the source: {0}. Imported: {1}. Left out: {2}.", all, come, left)}</strong></p>");
        Line("<ul>");
        foreach (var (language, count) in report.Published)
        {
            Line($"<li>{Say("Published in “{0}”: {1}", language, Number(count))}</li>");
        }

        Line($"<li>{Say("Drafts: {0}", Number(report.Drafts))}</li>");
        Line($"<li>{Say("Images in the media library: {0}", Number(report.Images))}</li>");
        var (paths, queries) = (Number(report.FormerUrls.Paths), Number(report.FormerUrls.Queries));
        Line($"<li>{Say("Former URLs that redirect: {0} paths, {1} queries such as ?p=123", paths, queries)}</li>");
        Line($"<li>{Say("Recipes: {0}, with at most 500 items each", Number(report.Recipes))}</li>");
        Line("</ul>");
        WriteKinds(report);
        if (report.Notices.Count > 0)
        {
            Line($"<h2>{Say("About the source")}</h2>\n<ul>");
            foreach (var (message, count) in report.Notices)
            {
                Line($"<li>{Say(message)}{(count > 1 ? $" ({Number(count)})" : "")}</li>");
            }

            Line("</ul>");
        }

        Table("Left out", "Each with its reason. Nothing private is named here.", report.LeftOut);
        Table("To check", "Imported items that an editor should check.", report.Notes);
        Table("Images without an alt text", "Describe each for people who cannot see it.", report.WithoutAlt);
        Table("Missing images", "Each was replaced by a link to its old location.", report.MissingImages);
        Table("Files", "Links to PDF and other files still lead to the old site and will stop working when it is shut down.", report.Files);
        Table("Links to pages that were not imported", "They still lead to the old site.", report.DeadLinks);
        WriteClaims(report.Claims);
        if (report.FormerUrls.Queries > 0)
        {
            Line($"<p>{Say(Queries)}</p>");
        }
    }

    private void WriteKinds(ImportReport report)
    {
        var titles = s_counts.Select(title => $"<th class=\"n\">{Say(title)}</th>");
        Line($"<table><thead><tr><th>{Say("Kind")}</th>{string.Concat(titles)}</tr></thead><tbody>");
        foreach (var (kind, count) in report.Kinds)
        {
            var numbers = new[] { count.In, count.Out, count.LeftOut }.Select(number => $"<td class=\"n\">{Number(number)}</td>");
            Line($"<tr><td>{HtmlText.Escape(kind)}</td>{string.Concat(numbers)}</tr>");
        }

        Line("</tbody></table>");
    }

    private void Table(string title, string introduction, IList<ReportLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Open(title, lines.Count);
        Line($"<p>{Say(introduction)}</p>\n<table><tbody>");
        foreach (var line in lines.Take(MaxLines))
        {
            var place = line.Place is { } there ? Say(there.Message) : "";
            var path = line.Path is { } now ? $"<br>/{HtmlText.Escape(now)}" : "";
            var subject = line.Subject is { } url ? HtmlText.Escape(url) + "<br>" : "";
            Line($"<tr><td>{HtmlText.Escape(line.Kind)} {HtmlText.Escape(line.Id)}</td><td>{place}{path}</td>");
            Line($"<td>{subject}{Say(line.Text)}</td></tr>");
        }

        Line("</tbody></table>");
        Rest(lines.Count);
        Line("</details>");
    }

    private void WriteClaims(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        Open("Former URLs that could not be assigned", claims.Count);
        Line("<table><tbody>");
        foreach (var claim in claims.Take(MaxLines))
        {
            var text = claim.Winner is { } winner
                ? Say("Claimed by {0}, but it already leads to {1}.", claim.Loser, "/" + winner)
                : Say("Claimed by {0}, but this path is reserved.", claim.Loser);
            Line($"<tr><td>{HtmlText.Escape(claim.Url)}</td><td>{text}</td></tr>");
        }

        Line("</tbody></table>");
        Rest(claims.Count);
        Line("</details>");
    }

    private void Open(string title, int count) =>
        Line($"<details{(count <= FewLines ? " open" : "")}><summary>{Say(title)} ({Number(count)})</summary>");

    private void Rest(int count)
    {
        if (count > MaxLines)
        {
            Line($"<p>{Say("{0} more are listed in report.json.", Number(count - MaxLines))}</p>");
        }
    }

    private string Say(Message message) => Say(message.Text, [.. message.Arguments]);

    private string Say(string text, params object[] arguments) => HtmlText.Escape(strings.Get(_language, text, arguments));

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '\u00A0');

    private void Line(string line) => _html.Append(line).Append('\n');
}
