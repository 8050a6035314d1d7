using Fluid.Ast;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Finds filters and members that do not exist, in every branch of a template and independent of content.</summary>
internal sealed class TemplateChecker(string file) : AstVisitor
{
    private static readonly HashSet<string> s_loop = ["first", "index", "index0", "last", "length", "rindex", "rindex0"];
    private static readonly HashSet<string> s_list = ["first", "last", "size"];

    // The types of names; null if the type is unknown and any member is accepted.
    private readonly Dictionary<string, Type?> _names = new(StringComparer.Ordinal) { ["Model"] = typeof(TemplateModel) };
    private int _line;

    public override Statement Visit(Statement statement)
    {
        _line = statement is not null && Lines.Of(statement) is > 0 and var line ? line : _line;
        return base.Visit(statement);
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        Type(memberExpression);
        return memberExpression;
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!ThemeLanguage.Filters.Contains(filterExpression.Name))
        {
            throw Error(filterExpression, $"there is no filter “{filterExpression.Name}” in the theme's language.");
        }

        return base.VisitFilterExpression(filterExpression);
    }

    protected override Expression VisitRangeExpression(RangeExpression rangeExpression)
    {
        if (rangeExpression is { From: LiteralExpression from, To: LiteralExpression to }
            && to.Value.ToNumberValue() - from.Value.ToNumberValue() >= ThemeLanguage.MaxRange)
        {
            throw Error(rangeExpression, $"the range has more than {ThemeLanguage.MaxRange} numbers.");
        }

        return base.VisitRangeExpression(rangeExpression);
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        base.VisitAssignStatement(assignStatement);
        _names[assignStatement.Identifier] = assignStatement.Value is MemberExpression member ? Type(member) : null;
        return assignStatement;
    }

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement)
    {
        base.VisitCaptureStatement(captureStatement);
        _names[captureStatement.Identifier] = typeof(string);
        return captureStatement;
    }

    protected override Statement VisitIncrementStatement(IncrementStatement incrementStatement)
    {
        _names.TryAdd(incrementStatement.Identifier ?? "", typeof(int));
        return base.VisitIncrementStatement(incrementStatement);
    }

    protected override Statement VisitDecrementStatement(DecrementStatement decrementStatement)
    {
        _names.TryAdd(decrementStatement.Identifier ?? "", typeof(int));
        return base.VisitDecrementStatement(decrementStatement);
    }

    // Like the base, but with index loops: .NET 10.0.12 miscompiles the base's loops after many runs, and occasionally the process crashes.
    protected override Statement VisitIfStatement(IfStatement ifStatement)
    {
        Visit(ifStatement.Condition);
        for (var i = 0; i < ifStatement.Statements.Count; i++)
        {
            Visit(ifStatement.Statements[i]);
        }

        for (var i = 0; i < ifStatement.ElseIfs.Count; i++)
        {
            Visit(ifStatement.ElseIfs[i]);
        }

        if (ifStatement.Else is not null)
        {
            Visit(ifStatement.Else);
        }

        return ifStatement;
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        Loop(forStatement.Identifier, forStatement.Source, "forloop", () => base.VisitForStatement(forStatement));
        return forStatement;
    }

    protected override Statement VisitTableRowStatement(TableRowStatement tableRowStatement)
    {
        Loop(tableRowStatement.Identifier, tableRowStatement.Source, "tablerowloop", () => base.VisitTableRowStatement(tableRowStatement));
        return tableRowStatement;
    }

    private void Loop(string name, Expression source, string loop, Action visit)
    {
        var element = source is MemberExpression member && Type(member) is { } list
            ? PageModelTypes.Element(list) ?? throw Error(source, $"“{Text(member)}” is no list.")
            : null;
        var outer = (Has: _names.TryGetValue(name, out var before), Type: before);
        var outerLoop = _names.ContainsKey(loop);
        (_names[name], _names[loop]) = (element, typeof(Loops));
        visit();
        Restore(name, outer.Has, outer.Type);
        Restore(loop, outerLoop, typeof(Loops));
    }

    private void Restore(string name, bool has, Type? type)
    {
        if (has)
        {
            _names[name] = type;
        }
        else
        {
            _names.Remove(name);
        }
    }

    private Type? Type(MemberExpression expression)
    {
        var first = ((IdentifierSegment)expression.Segments[0]).Identifier;
        if (!_names.TryGetValue(first, out var type))
        {
            throw Error(expression, $"there is no “{first}” here.");
        }

        foreach (var segment in expression.Segments.Skip(1))
        {
            switch (segment)
            {
                case IdentifierSegment member:
                    type = type is null ? null : Member(type, member.Identifier, expression);
                    break;
                case IndexerSegment indexer:
                    Visit(indexer.Expression);
                    type = type is null ? null : PageModelTypes.Element(type);
                    break;
                default:
                    throw Error(expression, "the theme's language has no functions.");
            }
        }

        return type;
    }

    private Type? Member(Type type, string name, MemberExpression expression)
    {
        if (ModelTypes.All.TryGetValue(type, out var members) && members.TryGetValue(name, out var member))
        {
            return Nullable.GetUnderlyingType(member) ?? member;
        }

        return type == typeof(Loops) && s_loop.Contains(name) ? typeof(int)
            : type == typeof(string) && name == "size" ? typeof(int)
            : PageModelTypes.Element(type) is { } element && s_list.Contains(name) ? (name == "size" ? typeof(int) : element)
            : throw Error(expression, $"“{Text(expression)}”: {Name(type)} has no member “{name}”.");
    }

    private ThemeException Error(Expression place, string cause) => new(file, Lines.Of(place) is > 0 and var line ? line : _line, cause);

    private static string Name(Type type) =>
        PageModelTypes.Element(type) is not null
            ? "a list"
            : type == typeof(string)
            ? "a text"
            : type == typeof(Loops)
            ? "the loop"
            : type.Name;

    private static string Text(MemberExpression expression) =>
        string.Join('.', expression.Segments.OfType<IdentifierSegment>().Select(s => s.Identifier));

    private sealed class Loops;
}
