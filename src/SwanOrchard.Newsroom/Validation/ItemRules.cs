using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>Applies Core's rules to the parts of an item, whatever their JSON.</summary>
internal static class ItemRules
{
    /// <summary>The validation errors of the article or organization that an item is, each with the name of its part.</summary>
    public static IEnumerable<(string Part, ValidationError Fault)> Check(JsonObject parts) =>
        Check<ArticleData>(parts, PartNames.Article, ContentRules.Check)
            .Concat(Check<OrganizationData>(parts, PartNames.Organization, ContentRules.Check));

    /// <summary>What is to be corrected before readers see the item, though a draft may be stored with it.</summary>
    public static IEnumerable<(string Part, ValidationError Fault)> BeforePublishing(ContentItem item) =>
        ContentTypeNames.Readable.Contains(item.ContentType)
            ? Check((JsonObject)item.Content).Where(found => found.Fault.AllowsDraft)
            : [];

    /// <summary>The validation error of a value that its property cannot hold.</summary>
    public static ValidationError Misfit(JsonException exception, string part) => new(
        exception.Path is { } path && path.StartsWith(part + '.', StringComparison.Ordinal) ? path[(part.Length + 1)..] : "",
        "This value is not valid here: {0}",
        exception.InnerException?.Message ?? exception.Message);

    private static (string Part, ValidationError Fault)[] Check<T>(
        JsonObject parts, string name, Func<T, IEnumerable<ValidationError>> rules)
        where T : class
    {
        try
        {
            return ContentJson.Part<T>(parts, name) is { } data ? rules(data).Select(fault => (name, fault)).ToArray() : [];
        }
        catch (JsonException exception)
        {
            return [(name, Misfit(exception, name))];
        }
    }
}
