using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>Limits how many lists of newsroom items one query may request, and how many items of each.</summary>
/// <remarks>
/// Orchard's own limit of items is off outside development and can be bypassed with a negative number. Queries for other content types,
/// and the depth of queries, are left to the site's own configuration.
/// </remarks>
public sealed class QueryLimits : ValidationRuleBase
{
    /// <summary>The maximum number of items in one list. Further items are on its next pages.</summary>
    public const int MostItems = 100;

    /// <summary>The maximum number of lists or single items in one query.</summary>
    public const int MostLists = 20;

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var lists = 0;
        return new(new NodeVisitors(
            new MatchingNodeVisitor<GraphQLField>((field, visited) =>
            {
                if (IsOurs(visited, field) && ++lists == MostLists + 1)
                {
                    visited.ReportError(
                        new GraphQL.Validation.ValidationError(
                            visited.Document.Source, "TooManyLists", $"At most {MostLists} lists fit in one query.", field));
                }
            }),
            new MatchingNodeVisitor<GraphQLArgument>((argument, visited) =>
            {
                var name = argument.Name.StringValue;
                if (name is "first" or "skip"
                    && visited.TypeInfo.GetFieldDef() is { } asked
                    && IsOurs(asked)
                    && Number(argument.Value, visited) is { } number
                    && (number < 0 || (name == "first" && number > MostItems)))
                {
                    visited.ReportError(new GraphQL.Validation.ValidationError(
                        visited.Document.Source, "ArgumentInputError", $"“{name}: {number}” is out of range: a list gives at most "
                            + $"{MostItems} items at a time.", argument));
                }
            })));
    }

    private static bool IsOurs(ValidationContext context, GraphQLField field) =>
        context.TypeInfo.GetParentType() == context.Schema.Query
        && context.Schema.Query.GetField(field.Name.Value) is { } asked
        && IsOurs(asked);

    private static bool IsOurs(FieldType field) =>
        field.ResolvedType?.GetNamedType().Name is { } type && ContentTypeNames.Readable.Contains(type);

    private static long? Number(GraphQLValue value, ValidationContext context) => value switch
    {
        GraphQLIntValue number => long.TryParse(number.Value.Span, CultureInfo.InvariantCulture, out var read) ? read : long.MaxValue,
        GraphQLVariable variable when context.Variables.TryGetValue(variable.Name.StringValue, out var given) && given is not null =>
            long.TryParse(Convert.ToString(given, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var read) ? read : null,
        _ => null,
    };
}
