using System.Runtime.CompilerServices;
using Parlot;
using Parlot.Fluent;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Remembers the line at which something was parsed: Fluid's syntax tree does not say it.</summary>
internal sealed class Located<T>(Parser<T> inner) : Parser<T>
    where T : class
{
    public override bool Parse(ParseContext context, ref ParseResult<T> result)
    {
        var line = context.Scanner.Cursor.Position.Line;
        if (!inner.Parse(context, ref result))
        {
            return false;
        }

        Lines.Remember(result.Value, line);
        return true;
    }
}

/// <summary>The lines of parts of syntax trees.</summary>
internal static class Lines
{
    private static readonly ConditionalWeakTable<object, StrongBox<int>> s_lines = [];

    // The innermost parser comes first and knows best.
    public static void Remember(object node, int line) => s_lines.TryAdd(node, new(line));

    public static int Of(object node) => s_lines.TryGetValue(node, out var line) ? line.Value : 0;
}
