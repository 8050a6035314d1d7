using System.Collections.Frozen;
using Fluid;
using Fluid.Values;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>
/// The language of the theme: plain Liquid, <c>t</c>, <c>render_body</c>, <c>render_section</c>; nothing that one of the hosts lacks.
/// </summary>
public static class ThemeLanguage
{
    /// <summary>
    /// A template that takes more steps than this does not end, or might as well not; the longest list there is takes a tenth.
    /// </summary>
    public const int MaxSteps = 500_000;

    /// <summary>The most numbers a range such as <c>(1..10)</c> may have.</summary>
    public const int MaxRange = 10_000;

    /// <summary>The tags that may open something or stand alone.</summary>
    public static IReadOnlySet<string> Tags { get; } = new[]
    {
        "#", "assign", "break", "capture", "case", "comment", "continue", "cycle", "decrement", "echo", "for", "if", "increment", "liquid",
        "raw", "tablerow", "unless", ThemeParser.RenderBody, ThemeParser.RenderSection,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that go on with or close a tag.</summary>
    public static IReadOnlySet<string> InnerTags { get; } =
        new[] { "else", "elsif", "when", "endcase", "endcapture", "endcomment", "endfor", "endif", "endraw", "endtablerow", "endunless" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The filters.</summary>
    public static IReadOnlySet<string> Filters { get; } = new[]
    {
        "abs", "append", "at_least", "at_most", "capitalize", "ceil", "compact", "concat", "default", "divided_by", "downcase", "escape",
        "escape_once", "first", "floor", "join", "last", "lstrip", "map", "minus", "modulo", "newline_to_br", "plus", "prepend", "raw",
        "remove", "remove_first", "replace", "replace_first", "reverse", "round", "rstrip", "size", "slice", "sort", "split", "strip",
        "strip_html", "strip_newlines", "t", "times", "truncate", "truncatewords", "uniq", "upcase", "url_decode", "url_encode", "where",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Fluid's options for it.</summary>
    public static TemplateOptions CreateOptions()
    {
        var options = new TemplateOptions { StrictFilters = true, MaxSteps = MaxSteps, TimeZone = TimeZoneInfo.Utc };
        foreach (var type in ModelTypes.All.Keys)
        {
            options.MemberAccessStrategy.Register(type);
        }

        options.Filters.AddFilter("t", Translate);
        return options;
    }

    // As Orchard's filter: arguments as text into the placeholders, the whole encoded when it is printed.
    private static ValueTask<FluidValue> Translate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments.At(i).ToStringValue();
        }

        var frame = Frame.Of(context);
        return ValueTask.FromResult<FluidValue>(new StringValue(frame.Texts.Get(frame.Page.Language, input.ToStringValue(), values)));
    }
}
