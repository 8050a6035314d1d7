using System.Collections.Frozen;
using Fluid;
using Fluid.Values;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>
/// The language of the theme: plain Liquid with <c>t</c>, <c>render_body</c> and <c>render_section</c>; nothing that either host lacks.
/// </summary>
public static class ThemeLanguage
{
    /// <summary>The most steps of a template. A longer one is considered endless; the longest real list takes a tenth of this.</summary>
    public const int MaxSteps = 500_000;

    /// <summary>The most numbers in a range such as <c>(1..10)</c>.</summary>
    public const int MaxRange = 10_000;

    /// <summary>The tags that can open a block or stand alone.</summary>
    public static IReadOnlySet<string> Tags { get; } = new[]
    {
        "#", "assign", "break", "capture", "case", "comment", "continue", "cycle", "decrement", "echo", "for", "if", "increment", "liquid",
        "raw", "tablerow", "unless", ThemeParser.RenderBody, ThemeParser.RenderSection,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The tags that continue or close a block.</summary>
    public static IReadOnlySet<string> InnerTags { get; } =
        new[] { "else", "elsif", "when", "endcase", "endcapture", "endcomment", "endfor", "endif", "endraw", "endtablerow", "endunless" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The allowed filters.</summary>
    public static IReadOnlySet<string> Filters { get; } = new[]
    {
        "abs", "append", "at_least", "at_most", "capitalize", "ceil", "compact", "concat", "default", "divided_by", "downcase", "escape",
        "escape_once", "first", "floor", "join", "last", "lstrip", "map", "minus", "modulo", "newline_to_br", "plus", "prepend", "raw",
        "remove", "remove_first", "replace", "replace_first", "reverse", "round", "rstrip", "size", "slice", "sort", "split", "strip",
        "strip_html", "strip_newlines", "t", "times", "truncate", "truncatewords", "uniq", "upcase", "url_decode", "url_encode", "where",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Fluid's options for this language.</summary>
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

    // Like Orchard's filter: the arguments are inserted as text, and the result is encoded when printed.
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
