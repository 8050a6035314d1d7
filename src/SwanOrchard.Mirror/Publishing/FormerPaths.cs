using System.Text;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Addresses at which something stood once: a page that leads on, for every host, and rules for those that know them.</summary>
internal sealed class FormerPaths(PublishedSite site)
{
    private readonly List<(string Former, string Now)> _planned = [];

    /// <summary>Each former address that has a page, and where it leads; neither with a leading slash.</summary>
    public IReadOnlyList<(string Former, string Now)> Planned => _planned;

    /// <summary>Plans a page for each, where nothing else stands.</summary>
    public async Task AddAsync(CopyPlan plan)
    {
        foreach (var (former, now) in site.Content.FormerPaths.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var file = CopyPaths.FormerPage(former);
            if (site.Links.Contains(file))
            {
                // What stands there now comes first, as it does on the live site.
                continue;
            }

            var title = (await site.Content.FindAsync(now))?.Title ?? "/" + now;
            var page = new PlannedFile(
                file, PublishPhase.Lists, () => Task.FromResult(Encoding.UTF8.GetBytes(RedirectPage.Write(site, file, now, title))));
            if (plan.TryAdd(page, $"The former address /{former} of “{title}”"))
            {
                _planned.Add((former, now));
            }
        }
    }

    /// <summary>Each former query, such as <c>p=123</c>, and where it leads; a host without rules for queries cannot follow them.</summary>
    public IReadOnlyList<(string Query, string Now)> Queries =>
        [.. site.Content.FormerQueries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))];

    /// <summary>
    /// The rules as hosts of static files read them (<c>_redirects</c>); those that read no queries pass over what has one.
    /// </summary>
    public string WriteRedirects()
    {
        var prefix = site.Options.PathPrefix;
        return string.Concat(
            _planned.Select(entry => $"{prefix}/{CopyPaths.Escape(entry.Former)} {prefix}/{CopyPaths.Escape(entry.Now)} 301\n"))
            + string.Concat(Queries.Select(entry => $"{prefix}/ {entry.Query} {prefix}/{CopyPaths.Escape(entry.Now)} 301\n"));
    }
}
