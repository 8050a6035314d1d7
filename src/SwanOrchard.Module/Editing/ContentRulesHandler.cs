using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Pages;

namespace SwanOrchard.Module.Editing;

/// <summary>Refuses what the rules do not allow from doors that have no form: import, content API, restored versions.</summary>
/// <remarks>One handler for the item, not one for each part: a part whose JSON has not the right shape has no part handler.</remarks>
public sealed class ContentRulesHandler : ContentHandlerBase
{
    private readonly PathRules _paths;
    private readonly IStringLocalizer S;

    public ContentRulesHandler(PathRules paths, IStringLocalizer<ContentRulesHandler> localizer)
    {
        _paths = paths;
        S = localizer;
    }

    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        var item = context.ContentItem;
        if (!ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return;
        }

        foreach (var (part, fault) in Check((JsonObject)item.Content))
        {
            Fail(context, part, fault);
        }

        if (await _paths.CheckAsync(item) is { } path)
        {
            Fail(context, PartNames.Autoroute, path);
        }
    }

    private static IEnumerable<(string Part, ContentFault Fault)> Check(JsonObject parts) =>
        Check<ArticleData>(parts, PartNames.Article, ContentRules.Check)
            .Concat(Check<OrganizationData>(parts, PartNames.Organization, ContentRules.Check));

    private static (string Part, ContentFault Fault)[] Check<T>(JsonObject parts, string name, Func<T, IEnumerable<ContentFault>> rules)
        where T : class
    {
        try
        {
            return ContentJson.Part<T>(parts, name) is { } data ? rules(data).Select(fault => (name, fault)).ToArray() : [];
        }
        catch (JsonException exception)
        {
            var property = exception.Path is { } path && path.StartsWith(name + '.', StringComparison.Ordinal) ? path[(name.Length + 1)..] : "";
            return [(name, new ContentFault(property, "This is not a value that fits here: {0}", exception.InnerException?.Message ?? exception.Message))];
        }
    }

    // An import tells nothing but the message: the item has to be named in it.
    private void Fail(ValidateContentContext context, string part, ContentFault fault)
    {
        var member = fault.Property.Length == 0 ? part : $"{part}.{fault.Property}";
        var title = context.ContentItem.DisplayText is { Length: > 0 } text ? text : context.ContentItem.ContentItemId;
        context.Fail(S["“{0}”, {1}: {2}", title, member, S[fault.Message, fault.Arguments].Value], member);
    }
}
