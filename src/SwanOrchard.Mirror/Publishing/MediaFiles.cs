using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Publishing.Incremental;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The media files used by published items and menus, and no others, because files used only in drafts are not public.</summary>
internal static class MediaFiles
{
    /// <summary>Plans a cleaned copy of each file.</summary>
    public static async Task AddAsync(PublishedSite site, CopyMemory memory, CopyPlan plan)
    {
        foreach (var (path, (user, isNeeded)) in await UsedAsync(site, memory))
        {
            var what = $"/{PackageNames.Media}{path}, which {user} uses,";
            if (FileNames.Fault(path) is { } fault)
            {
                plan.Warn($"{what} is left out: {fault}.");
            }
            else if (site.Content.Media.Find(path) is not { } file)
            {
                if (isNeeded)
                {
                    plan.Warn($"{what} is missing.");
                }
            }
            else if (file.Refusal is { } refusal)
            {
                plan.Warn($"{what} is left out: {refusal}");
            }
            else
            {
                plan.TryAdd(
                    file.IsClean
                        ? new(PackageNames.Media + path, PublishPhase.Assets, null, file.File.FullName)
                        : new(PackageNames.Media + path, PublishPhase.Assets, () => Task.FromResult(file.Read())),
                    what);
            }
        }
    }

    private static async Task<SortedDictionary<string, (string User, bool IsNeeded)>> UsedAsync(PublishedSite site, CopyMemory memory)
    {
        var own = site.Site.OwnHosts;
        var used = new SortedDictionary<string, (string User, bool IsNeeded)>(StringComparer.Ordinal);
        foreach (var language in site.Site.Languages.Supported)
        {
            foreach (var path in ItemMedia.Of(await site.Content.GetMenuAsync(language), own))
            {
                used.TryAdd(path, ($"the menu of “{language}”", true));
            }
        }

        Parallel.ForEach(site.Content.Items, item => memory.MediaOf(item));
        foreach (var item in site.Content.Items)
        {
            foreach (var path in memory.MediaOf(item))
            {
                var isNeeded = !ItemMedia.MayMiss(item, path);
                if (!used.TryGetValue(path, out var known) || (isNeeded && !known.IsNeeded))
                {
                    used[path] = ($"“{item.Title}”", isNeeded);
                }
            }
        }

        return used;
    }
}
