using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Parlot;
using Parlot.Fluent;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Wraps a tag so that its line is known during rendering and the length of its range is checked.</summary>
internal sealed class LocatedTag(Parser<Statement> inner) : Parser<Statement>
{
    public override bool Parse(ParseContext context, ref ParseResult<Statement> result)
    {
        var line = context.Scanner.Cursor.Position.Line;
        if (!inner.Parse(context, ref result))
        {
            return false;
        }

        result.Set(result.Start, result.End, new Tag(result.Value, line));
        return true;
    }

    private sealed class Tag : Statement
    {
        private readonly Statement _inner;
        private readonly int _line;

        public Tag(Statement inner, int line)
        {
            _inner = inner;
            _line = line;
            Lines.Remember(this, line);
            Lines.Remember(inner, line);
        }

        public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
        {
            var frame = Frame.Of(context);
            var around = frame.Line;
            frame.Line = _line;
            if (Range() is { } range)
            {
                await CheckAsync(range, frame, context);
            }

            var completion = await _inner.WriteToAsync(writer, encoder, context);
            frame.Line = around;
            return completion;
        }

        protected override Statement Accept(AstVisitor visitor) => visitor.Visit(_inner);

        private RangeExpression? Range() =>
            (_inner as ForStatement)?.Source as RangeExpression ?? (_inner as TableRowStatement)?.Source as RangeExpression;

        // Fluid creates the whole list before the first iteration.
        private static async ValueTask CheckAsync(RangeExpression range, Frame frame, TemplateContext context)
        {
            var length = (await range.To.EvaluateAsync(context))
                .ToNumberValue() - (await range.From.EvaluateAsync(context))
                .ToNumberValue();
            if (length >= ThemeLanguage.MaxRange)
            {
                throw new ThemeException(frame.File, frame.Line, $"the range has more than {ThemeLanguage.MaxRange} numbers.");
            }
        }
    }
}
