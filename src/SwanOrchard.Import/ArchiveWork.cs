using SwanOrchard.Images;
using SwanOrchard.Import.Media;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Plans;
using SwanOrchard.Import.Recipes;
using SwanOrchard.Import.Reports;

namespace SwanOrchard.Import;

/// <summary>The second reading: makes every item, on all processors, and writes them in the order of the source.</summary>
internal sealed class ArchiveWork(IArchive archive, Plan plan, ArchiveFiles files, ItemMaker items)
{
    // In parallel, but no more than fits in little memory: a parsed text takes a hundred times its length.
    private const int MaxBatchCharacters = 200_000;

    private static readonly int s_batch = 16 * Environment.ProcessorCount;

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private int _paths;
    private int _queries;

    /// <summary>Reads every body once, so that all images have been asked for.</summary>
    public void Look(int total, Action<ImportPhase, int, int> report, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var outcomes in Outcomes(cancellationToken))
        {
            done += outcomes.Length;
            report(ImportPhase.Looking, done, total);
        }
    }

    /// <summary>Makes every item.</summary>
    /// <param name="to">Gets what became of each.</param>
    /// <param name="recipes">Gets the items; null for nowhere.</param>
    /// <param name="report">Is told how far it has come.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public void Make(ImportReport to, RecipeFiles? recipes, Action<ImportPhase, int, int> report, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var outcomes in Outcomes(cancellationToken))
        {
            foreach (var outcome in outcomes)
            {
                Add(outcome, to, recipes);
            }

            done += outcomes.Length;
            report(ImportPhase.Making, done, plan.Items.Count);
        }

        foreach (var file in files.All)
        {
            AddFile(file, to);
        }

        to.FormerUrls = (_paths, _queries);
    }

    private IEnumerable<ItemOutcome[]> Outcomes(CancellationToken cancellationToken)
    {
        var memory = new MemoryLimit();
        foreach (var batch in Batches())
        {
            memory.Keep();
            var outcomes = new ItemOutcome?[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
            {
                var id = Planner.IdOf(archive.Site.Name, batch[i], plan.SourceLanguages);
                if (plan.Items.TryGetValue(id, out var planned) && planned.Source.Place == batch[i].Place)
                {
                    outcomes[i] = items.Make(batch[i], planned);
                }
            });
            yield return [.. outcomes.OfType<ItemOutcome>()];
        }
    }

    private IEnumerable<ArchiveItem[]> Batches()
    {
        var batch = new List<ArchiveItem>(s_batch);
        var characters = 0;
        foreach (var item in archive.Read().OfType<ArchiveItem>())
        {
            batch.Add(item);
            characters += item.Body.Length;
            if (batch.Count == s_batch || characters >= MaxBatchCharacters)
            {
                yield return [.. batch];
                batch.Clear();
                characters = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }

    private void Add(ItemOutcome outcome, ImportReport to, RecipeFiles? recipes)
    {
        var (planned, body) = (outcome.Plan, outcome.Body);
        var source = planned.Source;
        if (outcome.Json is not { } json)
        {
            to.AddLeftOut(source, outcome.Reason!);
            return;
        }

        recipes?.Add(json, body.Html.Length);
        to.CountOut(source.Kind);
        _shown.UnionWith(body.Shown);
        _paths += planned.FormerPaths.Count;
        _queries += planned.FormerQueries.Count;
        if (planned.IsPublished)
        {
            to.Published[planned.Language] = to.Published.GetValueOrDefault(planned.Language) + 1;
        }
        else
        {
            to.Drafts++;
        }

        ReportLine Line(Message text) => new(source.Id, source.Kind, source.Place, planned.Path, text);
        Append(to.Notes, body.Notes.Select(Line));
        Append(to.WithoutAlt, body.WithoutAlt.Distinct().Select(path => Line(new("{0}", path))));
        Append(to.MissingImages, body.Missing.DistinctBy(image => image.Url)
            .Select(image => Line(image.Reason) with { Subject = image.Url }));
        Append(to.Files, body.Files.Distinct().Select(url => Line(new("{0}", url))));
        Append(to.DeadLinks, body.DeadLinks.Distinct().Select(url => Line(new("{0}", url))));
    }

    private void AddFile(ArchiveFile file, ImportReport to)
    {
        var path = plan.Urls.PathOf(file.Url) is { } own ? OldFile.Read(own) : null;
        if (ImageFormats.OfName(file.Url.Split('?')[0]) is null)
        {
            to.AddLeftOut(file, new("It is not an image. Links to it still lead to the old site: {0}", file.Url));
        }
        else if (path is null || !OldFile.Originals(path).Any(_shown.Contains))
        {
            to.AddLeftOut(file, new("No imported item shows it, or the file was not found."));
        }
        else
        {
            to.CountOut(file.Kind);
        }
    }

    private static void Append(IList<ReportLine> lines, IEnumerable<ReportLine> more)
    {
        foreach (var line in more)
        {
            lines.Add(line);
        }
    }
}
