using System.Text.RegularExpressions;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;
using SwanOrchard.Import.Bodies;
using SwanOrchard.Import.Drupal;
using SwanOrchard.Import.Feeds;
using SwanOrchard.Import.Mapping;
using SwanOrchard.Import.Media;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Plans;
using SwanOrchard.Import.Recipes;
using SwanOrchard.Import.Reports;
using SwanOrchard.Import.Sources;
using SwanOrchard.Import.Text;
using SwanOrchard.Import.WordPress;

namespace SwanOrchard.Import;

/// <summary>
/// Turns the export of an old site into content recipes, media, and a report in which nothing is missing. It reads the source twice: what
/// there is,
/// then what it says; and never holds more of it in memory than a few items.
/// </summary>
public sealed partial class Importer
{
    private const string MapName = "map.json";
    private const int TitleLength = 80;

    private readonly ImportOptions _options;
    private readonly ILocalizedStrings _strings;
    private readonly IProgress<ImportProgress>? _progress;
    private readonly ImportReport _report;
    private readonly ArchiveFiles _files = new();

    /// <param name="options">What to import.</param>
    /// <param name="strings">The translations of the report.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    public Importer(ImportOptions options, ILocalizedStrings strings, IProgress<ImportProgress>? progress = null)
    {
        _options = options;
        _strings = strings;
        _progress = progress;
        _report = new()
        {
            Source = Path.GetFileName(Path.TrimEndingDirectorySeparator(options.Source)),
            From = options.From,
            IsDryRun = options.IsDryRun
        };
    }

    /// <summary>Imports.</summary>
    /// <exception cref="ImportException">The source cannot be read, or an option is wrong.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public async Task<ImportReport> RunAsync(CancellationToken cancellationToken = default)
    {
        using var sources = SourceFiles.Open(_options.Source);
        var map = ReadMap();
        var output = new OutputFolder(_options.Output);
        var archive = Open(sources, map);
        foreach (var skipped in sources.Skipped)
        {
            _report.Notices.Add((new("“{0}” points outside the zip file and was not read.", skipped), 1));
        }

        var plan = MakePlan(archive, map, cancellationToken);
        var fetched = _options.Fetch is null ? null : new FetchedImages(output.Fetched);
        var images = new ImageStore(output.Library, _options.Media is { } media ? new MediaFolder(media)
            : null, fetched, _options.IsDryRun);
        var items = new ItemMaker(archive, plan, _files, map, ConverterOf(archive.Site, plan, images), _options.WithAuthors);
        var work = new ArchiveWork(archive, plan, _files, items);
        if (fetched is not null && !_options.IsDryRun)
        {
            await FetchAsync(work, images, fetched, cancellationToken);
        }

        var recipes = new RecipeFiles(output.Stage);
        work.Make(_report, _options.IsDryRun ? null : recipes, Report, cancellationToken);
        Complete(map, output, images, recipes);
        return _report;
    }

    // What there is to fetch is known when all bodies have been read once.
    private async Task FetchAsync(ArchiveWork work, ImageStore images, FetchedImages fetched, CancellationToken cancellationToken)
    {
        work.Look(_report.In, Report, cancellationToken);
        var missing = images.Missing;
        using var fetcher = new ImageFetcher(_options.Fetch!, fetched, _options.IsAllowed);
        var done = 0;
        await fetcher.FetchAsync(missing, () =>
            Report(ImportPhase.Fetching, Interlocked.Increment(ref done), missing.Count), cancellationToken);
        images.Forget();
    }

    private BodyConverter ConverterOf(ArchiveSite site, Plan plan, ImageStore images)
    {
        var altTexts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in _files.All)
        {
            if (file.AltText is { Length: > 0 } alt && plan.Urls.PathOf(file.Url) is { } path && OldFile.Read(path) is { } key)
            {
                altTexts.TryAdd(key, alt);
            }
        }

        return new(HostsOf(site), plan.Urls, images, altTexts, OriginOf(site));
    }

    private void Report(ImportPhase phase, int done, int total) => _progress?.Report(new(phase, done, total));

    private ImportMap ReadMap() => _options.Map is { } file && (File.Exists(file) || !_options.IsDryRun) ? ImportMap.Read(file) : new();

    private IArchive Open(SourceFiles sources, ImportMap map) => _options.From switch
    {
        SourceKind.WordPress => new WordPressArchive(sources, map.ContentTypes),
        SourceKind.Drupal => new DrupalArchive(sources, map.ContentTypes, _options.SiteUrl),
        _ => new FeedArchive(sources),
    };

    private Plan MakePlan(IArchive archive, ImportMap map, CancellationToken cancellationToken)
    {
        var items = new List<ArchiveItem>();
        var memory = new MemoryLimit();
        foreach (var entry in archive.Read())
        {
            memory.Keep();
            cancellationToken.ThrowIfCancellationRequested();
            Count(entry, items, map);
            if (_report.In % 100 == 0)
            {
                Report(ImportPhase.Reading, _report.In, 0);
            }
        }

        archive.Site.AddUrl(_options.SiteUrl);
        _report.Site = archive.Site.Name;
        foreach (var notice in archive.Site.Notices)
        {
            _report.Notices.Add(notice);
        }

        var planner = new Planner(archive.Site.Name, new(_options.Language, archive.Site.Language), HostsOf(archive.Site));
        foreach (var item in items)
        {
            planner.Add(item);
        }

        var plan = planner.Make(_files);
        _report.Claims = plan.Claims;
        foreach (var second in plan.LeftOut)
        {
            _report.AddLeftOut(second, second.Reason);
        }

        return plan;
    }

    private void Count(ArchiveEntry entry, List<ArchiveItem> items, ImportMap map)
    {
        if (entry is not LeftOutEntry { IsDamage: true })
        {
            _report.CountIn(entry.Kind);
        }

        switch (entry)
        {
            case LeftOutEntry { IsDamage: true } damage:
                _report.Notices.Add((damage.Reason, 1));
                break;
            case LeftOutEntry left:
                _report.AddLeftOut(left, left.Reason);
                if (left.Reason.Text == LeftOutEntry.UnknownType)
                {
                    map.SuggestType(left.Kind);
                }

                break;
            case ArchiveFile file when !_files.TryAdd(file):
                _report.AddLeftOut(file, new("Another file has the same ID: {0}.", file.Id));
                break;
            case ArchiveItem item:
                if (_options.IsDryRun)
                {
                    Suggest(item, map);
                }

                items.Add(Outline(item));
                break;
        }
    }

    // Suggestions count for nothing until a person has seen them.
    private void Suggest(ArchiveItem item, ImportMap map)
    {
        foreach (var term in item.Terms)
        {
            map.Suggest(term);
        }

        if (_options.WithAuthors && item.Author is { } author)
        {
            map.SuggestAuthor(author);
        }
    }

    // What is kept in memory of an item. One without a title gets the first words of its text.
    private static ArchiveItem Outline(ArchiveItem item)
    {
        var outline = item with { Body = "", Excerpt = "", Facts = new() };
        if (!VisibleText.IsEmpty(item.Title))
        {
            return outline;
        }

        var words = PlainText.Shorten(PlainTitle.Of(Markup().Replace(item.Body[..Math.Min(item.Body.Length, 4_000)], " ")), TitleLength);
        return VisibleText.IsEmpty(words)
            ? outline with { Title = "" }
            : outline with
            {
                Title = words,
                Notes = [.. item.Notes, new("It had no title; the first words of its text are used instead.")],
            };
    }

    private OwnHosts HostsOf(ArchiveSite site) => new(
        site.Urls.Select(url => new Uri(url).GetLeftPart(UriPartial.Authority)).Append(_options.Fetch?.GetLeftPart(UriPartial.Authority)));

    private string OriginOf(ArchiveSite site) =>
        site.Urls.Count > 0 ? new Uri(site.Urls[0]).GetLeftPart(UriPartial.Authority) : _options.Fetch?.GetLeftPart(UriPartial.Authority)
            ?? "";

    private void Complete(ImportMap map, OutputFolder output, ImageStore images, RecipeFiles recipes)
    {
        recipes.Flush();
        _report.Recipes = recipes.Count;
        _report.Images = images.Stored.Count;
        _report.Check();
        if (_options.IsDryRun)
        {
            File.WriteAllText(_options.Map ?? Path.Combine(output.Stage, MapName), map.Write());
        }

        File.WriteAllText(Path.Combine(output.Stage, "report.json"), ReportJson.Write(_report));
        File.WriteAllText(Path.Combine(output.Stage, "report.html"), new ReportHtml(_strings).Write(_report));
        output.Complete(_options.IsDryRun ? null : images.Stored);
    }

    [GeneratedRegex(@"<!--.*?-->|\[/?[a-z_-]+[^\]]*\]|</?(?:p|br|div|h\d|li|td)\b[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
