using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The Liquid filter with which Autoroute gives a new item a free path.</summary>
public sealed class ReaderPathFilter : ILiquidFilter
{
    /// <summary>The name of the filter.</summary>
    public const string Name = "swan_path";

    private readonly PathRules _rules;

    public ReaderPathFilter(PathRules rules) => _rules = rules;

    /// <summary>A free path for the content item; nil if the input is not one.</summary>
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not ContentItem item)
        {
            return NilValue.Instance;
        }

        return new StringValue(await _rules.ProposeAsync(item));
    }
}
