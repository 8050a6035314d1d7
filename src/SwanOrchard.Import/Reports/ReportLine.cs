using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Reports;

/// <summary>A line of the report.</summary>
/// <param name="Id">The source's id of what it is about.</param>
/// <param name="Kind">What the source calls such things.</param>
/// <param name="Place">Where that stands in the source; null for the source as a whole.</param>
/// <param name="Path">Where it stands now; null for what does not come along.</param>
/// <param name="Text">What is to be said.</param>
public sealed record ReportLine(string Id, string Kind, SourcePlace? Place, string? Path, Message Text)
{
    /// <summary>The URL that the line is about; null for none.</summary>
    public string? Subject { get; init; }
}
