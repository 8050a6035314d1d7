using System.Globalization;
using GraphQL.Validation;
using GraphQLParser.AST;
using OrchardCore.Apis.GraphQL;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>Refuses queries that ask for more than anyone can read: how many lists at once, how many items of each.</summary>
/// <remarks>Orchard's own limit of items is off outside development, and a negative number goes round it.</remarks>
public sealed class QueryLimits : ValidationRuleBase
{
    /// <summary>The most items of one list; what is beyond is on its next page.</summary>
    public const int MostItems = 100;

    /// <summary>The most lists, or single items, in one query.</summary>
    public const int MostLists = 20;

    /// <summary>Fields within fields; what explorers ask of the schema itself needs 15.</summary>
    public const int MostLevels = 20;

    /// <summary>Sets what Orchard's own rules read.</summary>
    public static void Apply(GraphQLSettings settings)
    {
        settings.MaxDepth = Math.Min(settings.MaxDepth ?? MostLevels, MostLevels);
        settings.DefaultNumberOfResults = Math.Clamp(settings.DefaultNumberOfResults, 1, MostItems);
    }

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var lists = 0;
        return new(new NodeVisitors(
            new MatchingNodeVisitor<GraphQLField>((field, visited) =>
            {
                if (visited.TypeInfo.GetParentType() == visited.Schema.Query && ++lists == MostLists + 1)
                {
                    visited.ReportError(new ValidationError(visited.Document.Source, "TooManyLists", $"At most {MostLists} lists fit in one query.", field));
                }
            }),
            new MatchingNodeVisitor<GraphQLArgument>((argument, visited) =>
            {
                var name = argument.Name.StringValue;
                if (name is "first" or "skip" && Number(argument.Value, visited) is { } number && (number < 0 || (name == "first" && number > MostItems)))
                {
                    visited.ReportError(new ValidationError(
                        visited.Document.Source, "ArgumentInputError", $"“{name}: {number}” is out of range: a list gives at most {MostItems} items at a time.", argument));
                }
            })));
    }

    private static long? Number(GraphQLValue value, ValidationContext context) => value switch
    {
        GraphQLIntValue number => long.TryParse(number.Value.Span, CultureInfo.InvariantCulture, out var read) ? read : long.MaxValue,
        GraphQLVariable variable when context.Variables.TryGetValue(variable.Name.StringValue, out var given) && given is not null =>
            long.TryParse(Convert.ToString(given, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var read) ? read : null,
        _ => null,
    };
}
