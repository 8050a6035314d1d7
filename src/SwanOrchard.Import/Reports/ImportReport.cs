using SwanOrchard.Import.Model;
using SwanOrchard.Import.Plans;

namespace SwanOrchard.Import.Reports;

/// <summary>What an import did with everything that the source holds.</summary>
public sealed class ImportReport
{
    private readonly SortedDictionary<string, KindCount> _kinds = new(StringComparer.Ordinal);

    /// <summary>The source's file or folder, by its name alone.</summary>
    public required string Source { get; init; }

    public required SourceKind From { get; init; }

    /// <summary>The old site's host; empty where it is not known.</summary>
    public string Site { get; set; } = "";

    /// <summary>Whether nothing but the report and the mapping file was written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>By what the source calls them, how many things came in and went out.</summary>
    public IReadOnlyDictionary<string, KindCount> Kinds => _kinds;

    /// <summary>Everything that the source holds.</summary>
    public int In => _kinds.Values.Sum(kind => kind.In);

    /// <summary>What comes along.</summary>
    public int Out => _kinds.Values.Sum(kind => kind.Out);

    /// <summary>What does not, each with the reason.</summary>
    public IList<ReportLine> LeftOut { get; } = [];

    /// <summary>How many of those that come along readers see, by language.</summary>
    public SortedDictionary<string, int> Published { get; } = new(StringComparer.Ordinal);

    /// <summary>How many are drafts.</summary>
    public int Drafts { get; set; }

    /// <summary>How many recipes were written.</summary>
    public int Recipes { get; set; }

    /// <summary>How many images are in the media library.</summary>
    public int Images { get; set; }

    /// <summary>What is to be said of the source as a whole, with how often it happened.</summary>
    public IList<(Message Message, int Count)> Notices { get; } = [];

    /// <summary>What an editor should look at in an item that comes along.</summary>
    public IList<ReportLine> Notes { get; } = [];

    /// <summary>Images without a text that says what they show.</summary>
    public IList<ReportLine> WithoutAlt { get; } = [];

    /// <summary>Images that are not in the media library.</summary>
    public IList<ReportLine> MissingImages { get; } = [];

    /// <summary>Files that texts link to where they are.</summary>
    public IList<ReportLine> Files { get; } = [];

    /// <summary>Links to pages of the old site that are nowhere now.</summary>
    public IList<ReportLine> DeadLinks { get; } = [];

    /// <summary>Former URLs that do not lead to all that claim them.</summary>
    public IReadOnlyList<Claim> Claims { get; set; } = [];

    /// <summary>How many former URLs lead on, by path and by query.</summary>
    public (int Paths, int Queries) FormerUrls { get; set; }

    /// <summary>Counts one thing of the source.</summary>
    public void CountIn(string kind) => Change(kind, count => count with { In = count.In + 1 });

    /// <summary>Counts one thing that comes along.</summary>
    public void CountOut(string kind) => Change(kind, count => count with { Out = count.Out + 1 });

    /// <summary>Notes one thing that does not.</summary>
    public void AddLeftOut(ArchiveEntry entry, Message reason)
    {
        Change(entry.Kind, count => count with { LeftOut = count.LeftOut + 1 });
        LeftOut.Add(new(entry.Id, entry.Kind, entry.Place, null, reason));
    }

    /// <summary>Makes sure that nothing was lost on the way.</summary>
    /// <exception cref="InvalidOperationException">Something was.</exception>
    public void Check()
    {
        foreach (var (kind, count) in _kinds)
        {
            if (count.In != count.Out + count.LeftOut)
            {
                throw new InvalidOperationException(
                    $"Of {count.In} things of the kind “{kind}”, {count.Out} came out and {count.LeftOut} were left out.");
            }
        }
    }

    private void Change(string kind, Func<KindCount, KindCount> change) =>
        _kinds[kind] = change(_kinds.GetValueOrDefault(kind) ?? new(0, 0, 0));
}
