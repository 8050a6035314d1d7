using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Search;
using SwanOrchard.Core.Sitemaps;
using SwanOrchard.Mirror.Publishing.Incremental;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Plans the files of the copy.</summary>
internal sealed class CopyPlanner(PublishedSite site, CopyMemory memory)
{
    private readonly CopyPlan _plan = new(site.Links);

    /// <summary>Plans all files. Their content is made later, because links may lead to any of them.</summary>
    public async Task<CopyPlan> PlanAsync()
    {
        // Written after all others; former paths may have any name, so these are reserved first.
        site.Links.Add(CopyPaths.Manifest);
        site.Links.Add(CopyPaths.Checksums);
        AddAssets();
        await MediaFiles.AddAsync(site, memory, _plan);
        foreach (var item in site.Content.Items)
        {
            AddPage(item.Path, PublishPhase.Items, () => site.BuildAsync(item.Path));
        }

        foreach (var (path, route) in await new ListPaths(site).AllAsync())
        {
            AddPage(path, PublishPhase.Lists, () => site.Pages.BuildAsync(route));
        }

        AddPage("", PublishPhase.Lists, async () => await site.Pages.ChooseLanguageAsync());
        AddNotFound(CopyPaths.NotFound, site.Site.Languages.Default);
        foreach (var language in site.Site.Languages.Supported)
        {
            AddNotFound($"{SitePaths.Home(language)}/{CopyPaths.NotFound}", language);
        }

        await AddSearchAsync();
        await AddIndexesAsync();
        var former = new FormerPaths(site);
        AddText(CopyPaths.NoJekyll, () => "");
        AddText(CopyPaths.Headers, () => HeadersFile.Write(site));
        AddText(CopyPaths.Redirects, former.WriteRedirects);
        AddText(CopyPaths.Nginx, () => new NginxFile(site, former.Planned, former.Queries).Write());
        await former.AddAsync(_plan);
        return _plan;
    }

    private void AddAssets()
    {
        var folder = site.Theme.Assets;
        foreach (var file in CopyPaths.FilesIn(folder))
        {
            var name = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            _plan.Add(new(site.Assets.Placed(name)[1..], PublishPhase.Assets, null, file));
        }
    }

    // What the map names stands there before the map does, and goes after it.
    private async Task AddSearchAsync()
    {
        var indexes = await Task.WhenAll(site.Site.Languages.Supported.Select(language => Task.Run(async () =>
            (language, files: await new SearchFiles(site, memory, language).MakeAsync()))));
        foreach (var (language, files) in indexes)
        {
            foreach (var (name, bytes) in files)
            {
                var phase = SearchIndexes.IsKeptForGood(name) ? PublishPhase.Assets : PublishPhase.Lists;
                _plan.Add(new(SitePaths.SearchFile(language, name), phase, () => Task.FromResult(bytes)));
            }
        }
    }

    private void AddPage(string path, PublishPhase phase, Func<Task<PageModel?>> build)
    {
        var file = CopyPaths.Page(path);
        _plan.Add(new(file, phase, async () => await site.RenderAsync(
            await build() ?? throw new PublishException("/" + path, "a page is listed here, but does not exist."), file))
        {
            IsAsking = true,
        });
    }

    private void AddNotFound(string file, string language) =>
        _plan.Add(new(file, PublishPhase.Lists, async () => await site.RenderAsync(await site.Pages.NotFoundAsync(language), null)));

    private async Task AddIndexesAsync()
    {
        AddText(SitePaths.Robots, () => RobotsText.Write(site.Site));
        if (site.Site.BaseUrl.Length == 0)
        {
            return;
        }

        await foreach (var (path, xml) in SitemapsAsync())
        {
            _plan.Add(new(path, PublishPhase.Indexes, () => Task.FromResult(xml)));
        }

        foreach (var (language, feed) in await new FeedPaths(site).AllAsync())
        {
            var shared = new SharedFeed(site.Options.PathPrefix, site.Questions, () => site.Pages.BuildFeedsAsync(language, feed));
            foreach (var (number, format) in FeedFiles.Formats.Index())
            {
                _plan.Add(new((feed with { Format = format }).Path(language), PublishPhase.Indexes, () => shared.WriteAsync(number))
                {
                    IsAsking = true,
                });
            }
        }
    }

    private async IAsyncEnumerable<(string Path, byte[] Xml)> SitemapsAsync()
    {
        var sitemaps = new SitemapBuilder(site.Content, site.Site);
        for (var part = 0; await sitemaps.BuildAsync(part) is { } xml; part++)
        {
            yield return (part == 0 ? SitePaths.Sitemap : SitePaths.SitemapPart(part), xml);
        }
    }

    private void AddText(string path, Func<string> write) =>
        _plan.Add(new(path, PublishPhase.Indexes, () => Task.FromResult(Encoding.UTF8.GetBytes(write()))));
}
