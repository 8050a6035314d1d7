using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The Liquid filter by which Autoroute gives a new item its path: one that leads nowhere yet.</summary>
public sealed class ReaderPathFilter : ILiquidFilter
{
    public const string Name = "swan_path";

    private readonly PathRules _rules;

    public ReaderPathFilter(PathRules rules) => _rules = rules;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not ContentItem item)
        {
            return NilValue.Instance;
        }

        return new StringValue(await _rules.ProposeAsync(item));
    }
}
