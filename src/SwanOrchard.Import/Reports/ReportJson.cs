using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Reports;

/// <summary>Writes the report for programs: <c>report.json</c>.</summary>
internal static class ReportJson
{
    public const string Format = "swan-import-report";

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ImportReport report) => new JsonObject
    {
        ["format"] = Format,
        ["version"] = 1,
        ["source"] = report.Source,
        ["from"] = report.From.ToString().ToLowerInvariant(),
        ["site"] = report.Site,
        ["dryRun"] = report.IsDryRun,
        ["in"] = report.In,
        ["out"] = report.Out,
        ["leftOut"] = report.LeftOut.Count,
        ["kinds"] = new JsonObject(report.Kinds.Select(kind => KeyValuePair.Create(kind.Key, (JsonNode?)new JsonObject
        {
            ["in"] = kind.Value.In,
            ["out"] = kind.Value.Out,
            ["leftOut"] = kind.Value.LeftOut,
        }))),
        ["published"] = new JsonObject(report.Published.Select(language => KeyValuePair.Create(language.Key, (JsonNode?)language.Value))),
        ["drafts"] = report.Drafts,
        ["recipes"] = report.Recipes,
        ["images"] = report.Images,
        ["formerPaths"] = report.FormerUrls.Paths,
        ["formerQueries"] = report.FormerUrls.Queries,
        ["notices"] = new JsonArray(
            [.. report.Notices.Select(notice => new JsonObject { ["text"] = Text(notice.Message), ["count"] = notice.Count })]),
        ["leftOutItems"] = Lines(report.LeftOut),
        ["notes"] = Lines(report.Notes),
        ["imagesWithoutAltText"] = Lines(report.WithoutAlt),
        ["imagesMissing"] = Lines(report.MissingImages),
        ["filesLinkedWhereTheyAre"] = Lines(report.Files),
        ["linksToPagesThatAreGone"] = Lines(report.DeadLinks),
        ["formerUrlsTaken"] = new JsonArray(
            [.. report.Claims.Select(claim => new JsonObject { ["url"] = claim.Url, ["id"] = claim.Loser, ["leadsTo"] = claim.Winner })]),
    }.ToJsonString(s_options) + "\n";

    private static JsonArray Lines(IEnumerable<ReportLine> lines) =>
    [
        .. lines.Select(line => new JsonObject
        {
            ["id"] = line.Id,
            ["kind"] = line.Kind,
            ["place"] = line.Place is { } place ? Text(place.Message) : null,
            ["path"] = line.Path,
            ["url"] = line.Subject,
            ["text"] = Text(line.Text),
        }),
    ];

    private static string Text(Message message) => string.Format(CultureInfo.InvariantCulture, message.Text, [.. message.Arguments]);
}
