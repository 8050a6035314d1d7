using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Publishing.Incremental;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Writes a static copy of the whole site.</summary>
internal sealed class Publisher
{
    private readonly PublishOptions _options;
    private readonly PublishProgress _progress;
    private readonly List<(string What, TimeSpan Time)> _times = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public Publisher(PublishOptions options, PublishProgress progress)
    {
        _options = options;
        _progress = progress;
    }

    /// <summary>Writes what has changed since the last run and removes what no longer exists.</summary>
    /// <exception cref="ContentException">The content cannot be read.</exception>
    /// <exception cref="ThemeException">The theme is invalid.</exception>
    /// <exception cref="PublishException">
    /// The copy cannot be written. The folder is unchanged if no files were put in place yet.
    /// </exception>
    /// <exception cref="IOException">For example, the disk is full.</exception>
    public async Task<PublishReport> RunAsync(CancellationToken cancellationToken)
    {
        using var target = TargetFolder.Take(_options.Target, _options.Force, Sources());
        RefuseOtherKind(target);
        var releases = _options.Releases ? new Releases(target.Root) : null;
        var live = releases?.Current ?? target.Root;
        var state = new PublishState(target.Own);
        using var origin = await ContentOrigin.FindAsync(_options.Content, cancellationToken: cancellationToken);
        var stamp = SourceStamp.Of(_options, origin);
        if (!new Journal(target.Own).Exists && state.Find(stamp, live) is { } last)
        {
            origin.Keep();
            Took("comparing");
            return Report(last, 0, 0);
        }

        var recipes = new KeptRecipes(target.Own);
        var site = PublishedSite.Read(_options, origin, recipes);
        var copy = LastCopy.Find(target.Own, live);
        var memory = new CopyMemory(site, copy, CopyState.Read(target.Own, copy, site.Premise));
        var plan = await new CopyPlanner(site, memory).PlanAsync();
        Warn(plan, site);
        Took("reading");
        await memory.AskAgainAsync();
        Took("comparing");

        Directory.CreateDirectory(target.Stage);
        var stage = new FileStage(live, copy, releases is null ? Numbered(target.Stage) : path => InTree(target.Stage, path));
        var files = await StageAsync(site, memory, plan, stage, cancellationToken);
        var manifest = new CopyManifest(site.ContentUtc, _options.BaseUrl, [.. files.Select(file => file.File)]);
        var bytes = manifest.Write();
        StagedFile[] whole =
        [
            .. files,
            stage.Add(CopyPaths.Checksums, PublishPhase.Indexes, manifest.WriteChecksums(bytes)),
            stage.Add(CopyPaths.Manifest, PublishPhase.Indexes, bytes),
        ];
        Took("rendering");

        var removed = releases?.Apply(target, whole) ?? new Replacement(target, _options.Force, copy.Manifest).Apply(whole);
        state.Write(stamp, bytes);
        memory.ToState().Write(target.Own, site.Premise, manifest, CopyManifest.Hash(bytes));
        recipes.Write();
        Took("replacing");
        return Report(manifest, whole.Count(file => file.Stage is not null), removed);
    }

    // A package is unpacked elsewhere, and a URL is not a folder.
    private IEnumerable<string> Sources() =>
        Directory.Exists(_options.Content) ? [_options.Content, _options.Theme]
        : File.Exists(_options.Content)
            ? [_options.Content, Path.Combine(Path.GetDirectoryName(Path.GetFullPath(_options.Content))!, "media"), _options.Theme]
        : [_options.Theme];

    private void RefuseOtherKind(TargetFolder target)
    {
        if (_options.Releases ? CopyManifest.Find(target.Root) is not null : Releases.AreIn(target.Root))
        {
            throw new PublishException(target.Root, _options.Releases
                ? "this folder holds a copy without releases; --releases needs a folder of its own."
                : "this folder holds releases; use --releases to continue them.");
        }
    }

    private void Warn(CopyPlan plan, PublishedSite site)
    {
        string[] warnings = [.. site.Content.Warnings, .. plan.Warnings];
        foreach (var warning in warnings.Take(ContentWarnings.MaxLines))
        {
            _progress.Localize($"warning: {warning}");
        }

        if (warnings.Length > ContentWarnings.MaxLines)
        {
            _progress.Localize(
                string.Create(
                    CultureInfo.InvariantCulture, $"warning: and {warnings.Length - ContentWarnings.MaxLines} more of the kind."));
        }

        if (_options.Strict && warnings.Length > 0)
        {
            throw new PublishException(
                _options.Target,
                string.Create(CultureInfo.InvariantCulture, $"nothing was written, because of --strict and {warnings.Length} warnings."));
        }

        if (_options.BaseUrl is null)
        {
            _progress.Localize("Left out, because they need --base-url: sitemap.xml and the feeds"
                + (site.Site.CanonicalUrl.Length == 0 ? "; in pages, the URLs for search engines." : "."));
        }
    }

    private async Task<StagedFile[]> StageAsync(
        PublishedSite site, CopyMemory memory, CopyPlan plan, FileStage stage, CancellationToken cancellationToken)
    {
        var staged = new StagedFile[plan.Files.Count];
        await _progress.RunAsync($"Making {plan.Files.Count.ToString("N0", CultureInfo.InvariantCulture)} "
            + $"files", staged.Length, step => Parallel.ForAsync(
            0,
            staged.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            async (i, _) =>
            {
                staged[i] = await StageAsync(site, memory, plan.Files[i], stage);
                step();
            }));
        return [.. staged.OrderBy(file => file.File.Path, StringComparer.Ordinal)];
    }

    private static async Task<StagedFile> StageAsync(PublishedSite site, CopyMemory memory, PlannedFile file, FileStage stage)
    {
        if (memory.Find(file) is { } same)
        {
            return new(same, file.Phase, null);
        }

        if (!file.IsAsking)
        {
            return await stage.AddAsync(file);
        }

        var (staged, asked) = await site.Questions.NoteAsync(() => stage.AddAsync(file));
        memory.Add(file.Path, asked);
        return staged;
    }

    // A thousand files per folder, because some file systems allow at most 65,000.
    private static Func<string, string> Numbered(string folder)
    {
        var count = -1;
        var places = new ConcurrentDictionary<int, string>();
        return _ =>
        {
            var number = Interlocked.Increment(ref count);
            var place = places.GetOrAdd(
                number / 1000, part =>
                    Directory.CreateDirectory(Path.Combine(folder, part.ToString(CultureInfo.InvariantCulture))).FullName);
            return Path.Combine(place, (number % 1000).ToString(CultureInfo.InvariantCulture));
        };
    }

    private static string InTree(string folder, string path)
    {
        var place = CopyPaths.In(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }

    private void Took(string what)
    {
        _times.Add((what, _clock.Elapsed));
        _clock.Restart();
    }

    private PublishReport Report(CopyManifest manifest, int written, int removed)
    {
        using var process = Process.GetCurrentProcess();
        return new()
        {
            Files = manifest.Files.Count + 2,
            Bytes = manifest.Files.Sum(file => file.Size),
            Written = written,
            Removed = removed,
            ContentUtc = manifest.ContentUtc,
            Times = _times,
            Processor = process.TotalProcessorTime,
            Memory = process.PeakWorkingSet64,
        };
    }
}
