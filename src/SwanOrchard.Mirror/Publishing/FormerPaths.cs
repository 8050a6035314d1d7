using System.Text;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Former paths: a redirect page for every host, and redirect rules for hosts that support them.</summary>
internal sealed class FormerPaths(PublishedSite site)
{
    private readonly List<(string Former, string Now)> _planned = [];

    /// <summary>The former paths that have a page, and their targets, without leading slashes.</summary>
    public IReadOnlyList<(string Former, string Now)> Planned => _planned;

    /// <summary>Plans a redirect page for each former path that is free.</summary>
    public async Task AddAsync(CopyPlan plan)
    {
        foreach (var (former, now) in site.Content.FormerPaths.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var file = CopyPaths.FormerPage(former);
            if (site.Links.Contains(file))
            {
                // Current content takes precedence, as on the live site.
                continue;
            }

            var title = (await site.Content.FindAsync(now))?.Title ?? "/" + now;
            var page = new PlannedFile(
                file, PublishPhase.Lists, () => Task.FromResult(Encoding.UTF8.GetBytes(RedirectPage.Write(site, file, now, title))));
            if (plan.TryAdd(page, $"The former path /{former} of “{title}”"))
            {
                _planned.Add((former, now));
            }
        }
    }

    /// <summary>
    /// Each former query, such as <c>p=123</c>, and the current path. Hosts without rules for queries cannot redirect it.
    /// </summary>
    public IReadOnlyList<(string Query, string Now)> Queries =>
        [.. site.Content.FormerQueries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))];

    /// <summary>
    /// The redirect rules for hosts of static files (<c>_redirects</c>). Hosts that cannot match queries ignore those lines.
    /// </summary>
    public string WriteRedirects()
    {
        var prefix = site.Options.PathPrefix;
        return string.Concat(
            _planned.Select(entry => $"{prefix}/{CopyPaths.Escape(entry.Former)} {prefix}/{CopyPaths.Escape(entry.Now)} 301\n"))
            + string.Concat(Queries.Select(entry => $"{prefix}/ {entry.Query} {prefix}/{CopyPaths.Escape(entry.Now)} 301\n"));
    }
}
