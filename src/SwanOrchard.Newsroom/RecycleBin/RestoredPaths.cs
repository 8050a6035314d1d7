using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Newsroom.Paths;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Gives a deleted item its paths back, as far as nobody has taken them meanwhile.</summary>
public sealed class RestoredPaths
{
    private readonly PathRules _rules;
    private readonly IHtmlLocalizer H;

    public RestoredPaths(PathRules rules, IHtmlLocalizer<RestoredPaths> localizer)
    {
        _rules = rules;
        H = localizer;
    }

    /// <summary>Changes the paths of an item that is about to be restored.</summary>
    /// <returns>What to say of each path that is taken; empty if it has all of them back.</returns>
    public async Task<IReadOnlyList<LocalizedHtmlString>> SettleAsync(ContentItem item)
    {
        var said = new List<LocalizedHtmlString>();
        if (PathRules.PathOf(item) is { } old && await _rules.CheckTakenAsync(item) is { } fault)
        {
            var path = await _rules.ProposeAsync(item);
            item.Alter<AutoroutePart>(route => route.Path = path);
            said.Add(H["Its path “{0}” belongs to “{1}” now. Its new path is “{2}”.", old, fault.Arguments[1], path]);
        }

        if (item.TryGet<PathsPart>(out var part))
        {
            var kept = new List<string>();
            foreach (var former in part.Paths)
            {
                if ((await _rules.CheckFormerAsync(item, [former])).Count == 0)
                {
                    kept.Add(former);
                }
                else
                {
                    said.Add(H["Its former path “{0}” leads to another item now.", former]);
                }
            }

            item.Alter<PathsPart>(paths => paths.Paths = [.. kept]);
        }

        return said;
    }
}
