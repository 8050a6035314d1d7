using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The editor of <see cref="PathsPart"/>. It runs after Autoroute's and validates the present path as well.</summary>
public sealed class PathsPartDisplayDriver : ContentPartDisplayDriver<PathsPart>
{
    private readonly PathRules _rules;
    private readonly ReaderSite _site;
    private readonly IStringLocalizer S;

    public PathsPartDisplayDriver(PathRules rules, ReaderSite site, IStringLocalizer<PathsPartDisplayDriver> localizer)
    {
        _rules = rules;
        _site = site;
        S = localizer;
    }

    public override IDisplayResult Edit(PathsPart part, BuildPartEditorContext context) =>
        Initialize<PathsPartViewModel>(GetEditorShapeType(context), model =>
            model.Paths = string.Join('\n', part.Paths.Concat(part.Queries.Select(query => "?" + query))))
            .Location(FormCards.Place("Page address", 9, 2));

    public override async Task<IDisplayResult> UpdateAsync(PathsPart part, UpdatePartEditorContext context)
    {
        var model = new PathsPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var hosts = await _site.GetOwnHostsAsync();
        var lines = VisibleText.Lines(model.Paths).Select(line => FormerPath.Read(line, hosts)).Where(line => line.Length > 0)
            .ToLookup(IsQuery);
        part.Paths = [.. lines[false].Distinct()];
        part.Queries = [.. lines[true].Select(FormerQuery.Read).OfType<string>().Distinct()];
        context.Updater.ModelState.AddFaults(Prefix, await _rules.CheckFormerAsync(part.ContentItem, part.Paths), S);

        // Orchard has already reported a path that another item has; it does not know paths that one had.
        const string field = $"{nameof(AutoroutePart)}.{nameof(AutoroutePart.Path)}";
        var isSaid = context.Updater.ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0;
        if ((await _rules.CheckAsync(part.ContentItem) ?? (isSaid ? null : await _rules.CheckTakenAsync(part.ContentItem))) is { } fault)
        {
            context.Updater.ModelState.AddModelError(field, S[fault.Message, fault.Arguments]);
        }

        return Edit(part, context);
    }

    // “?p=123”, as an old site wrote it.
    private static bool IsQuery(string line) => line.StartsWith('?') && FormerQuery.Read(line) is not null;
}
