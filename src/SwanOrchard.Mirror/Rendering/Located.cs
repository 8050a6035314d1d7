using Parlot;
using Parlot.Fluent;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Remembers the line at which a node was parsed, because Fluid's syntax tree does not store it.</summary>
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
