using Fluid;
using Fluid.Values;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The Liquid filter by which Autoroute gives a new item its path: one that leads nowhere yet.</summary>
public sealed class ReaderPathFilter : ILiquidFilter
{
    public const string Name = "swan_path";

    private readonly ReaderSite _site;
    private readonly PathRules _rules;

    public ReaderPathFilter(ReaderSite site, PathRules rules)
    {
        _site = site;
        _rules = rules;
    }

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not ContentItem item)
        {
            return NilValue.Instance;
        }

        var languages = await _site.GetLanguagesAsync();
        var language = item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture) ? part.Culture : languages.Default;
        var path = ItemPaths.Propose(item.ContentType, language, item.DisplayText ?? "", item.ContentItemId, languages);
        return new StringValue(await _rules.FreeAsync(path, item.ContentItemId));
    }
}
