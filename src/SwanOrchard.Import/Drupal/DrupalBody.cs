using System.Text.Json;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Html;
using SwanOrchard.Import.Markup;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;

namespace SwanOrchard.Import.Drupal;

/// <summary>Makes of a body as Drupal stores it the HTML that its text format shows.</summary>
internal static partial class DrupalBody
{
    /// <summary>Writes a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="files">The archive's files.</param>
    /// <param name="notes">Gets what is to be said of it.</param>
    public static string Html(string body, ArchiveFiles files, ICollection<Message> notes)
    {
        var missing = 0;
        var html = Token().Replace(Break().Replace(body, ""), match => Picture(match.Value[2..^2], files) ?? Missed(ref missing));
        html = Media().Replace(html, match => Embedded(match.Value, files) ?? Missed(ref missing));
        if (missing > 0)
        {
            notes.Add(new("Embedded files missing from the export: {0}.", $"{missing}"));
        }

        return Paragraph().IsMatch(html) ? html : Paragraphs.Make(html);
    }

    private static string Missed(ref int missing)
    {
        missing++;
        return "";
    }

    // [[{"fid":"12","view_mode":"default","attributes":{"alt":"…"}}]], of Drupal 7's Media.
    private static string? Picture(string json, ArchiveFiles files)
    {
        try
        {
            using var token = JsonDocument.Parse(json);
            return files.Find(JsonFile.Text(token.RootElement, "fid")) is { } file
                ? Image(file, JsonFile.Text(JsonFile.Find(token.RootElement, "attributes"), "alt"))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Embedded(string tag, ArchiveFiles files) =>
        files.Find(HtmlTags.Attribute(tag, "data-entity-uuid")) is { } file ? Image(file, HtmlTags.Attribute(tag, "alt")) : null;

    private static string Image(ArchiveFile file, string? alt)
    {
        var words = string.IsNullOrEmpty(alt) ? file.AltText ?? "" : alt;
        return $"<img src=\"{HtmlText.EscapeAttribute(file.Url)}\" alt=\"{HtmlText.EscapeAttribute(words)}\">";
    }

    [GeneratedRegex(@"<!--\s*(?:break|pagebreak)\s*-->")]
    private static partial Regex Break();

    [GeneratedRegex(@"\[\[\{(?:[^\[\]]|\[(?!\[)|\](?!\]))*\}\]\]")]
    private static partial Regex Token();

    [GeneratedRegex(@"<drupal-(?:media|entity)\b[^>]*>(?:\s*</drupal-(?:media|entity)>)?")]
    private static partial Regex Media();

    [GeneratedRegex(@"<p[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph();
}
