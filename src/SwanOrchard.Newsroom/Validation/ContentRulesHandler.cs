using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>Refuses what the rules do not allow where there is no form: import, content API, restored versions.</summary>
/// <remarks>One handler for the whole item, because part handlers do not run for a part whose JSON has the wrong shape.</remarks>
public sealed partial class ContentRulesHandler : ContentHandlerBase
{
    // Properties of Orchard's parts that must be texts, or times.
    private static readonly (string Part, string Property, bool IsMoment)[] s_texts =
    [
        (PartNames.Title, "Title", false),
        (PartNames.HtmlBody, "Html", false),
        (PartNames.Autoroute, "Path", false),
        (PartNames.Localization, "Culture", false),
        (PartNames.Localization, "LocalizationSet", false),
        (PartNames.Translation, "OriginalCulture", false),
        ("PublishLaterPart", "ScheduledPublishUtc", true),
    ];

    // What comes back as a draft, or comes in as one, may wait for its corrections as any draft does.
    private readonly DraftItems _drafts;
    private readonly PathRules _paths;
    private readonly ReaderSite _site;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public ContentRulesHandler(
        DraftItems drafts,
        PathRules paths,
        ReaderSite site,
        ILogger<ContentRulesHandler> logger,
        IStringLocalizer<ContentRulesHandler> localizer)
    {
        _drafts = drafts;
        _paths = paths;
        _site = site;
        _logger = logger;
        S = localizer;
    }

    public override Task RestoringAsync(RestoreContentContext context)
    {
        _drafts.Add(context.ContentItem);
        return Task.CompletedTask;
    }

    public override Task ImportingAsync(ImportContentContext context)
    {
        if (!context.ContentItem.Published)
        {
            _drafts.Add(context.ContentItem);
        }

        return Task.CompletedTask;
    }

    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        var item = context.ContentItem;
        if (!ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return;
        }

        try
        {
            await CheckAsync(context, item);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            // Orchard would log the exception and go on, and so accept what could not be checked.
            Fail(context, item.ContentType, new ValidationError("", "This could not be checked: {0}", exception.Message));
            LogUnchecked(_logger, item.ContentItemId, exception);
        }
    }

    private async Task CheckAsync(ValidateContentContext context, ContentItem item)
    {
        var parts = (JsonObject)item.Content;
        foreach (var (part, fault) in ItemRules.Check(parts)
            .Where(found => !found.Fault.AllowsDraft || !_drafts.Contains(item))
            .Concat(Shapes(parts))
            .Concat(Texts(parts))
            .Concat(Ids(item, parts))
            .Concat(await LanguageAsync(parts)))
        {
            Fail(context, part, fault);
        }

        if ((await _paths.CheckAsync(item) ?? await _paths.CheckTakenAsync(item)) is { } path)
        {
            Fail(context, PartNames.Autoroute, path);
        }

        foreach (var fault in await FormerAsync(item))
        {
            Fail(context, PartNames.Paths, fault);
        }
    }

    private async Task<IEnumerable<ValidationError>> FormerAsync(ContentItem item)
    {
        try
        {
            return ContentJson.Part<PathsData>((JsonObject)item.Content, PartNames.Paths) is { } data
                ? await _paths.CheckFormerAsync(item, data.Paths)
                : [];
        }
        catch (JsonException exception)
        {
            return [ItemRules.Misfit(exception, PartNames.Paths)];
        }
    }

    // Orchard stores what it cannot read, and then leaves the part out of the form.
    private static IEnumerable<(string Part, ValidationError Fault)> Shapes(JsonObject parts) =>
        from text in s_texts
        let part = parts[text.Part]
        let value = part is null or JsonObject ? part?[text.Property] : part
        where value is not null
            && (value == part
                || value.GetValueKind() != JsonValueKind.String
                || (text.IsMoment && !value.AsValue().TryGetValue<DateTime>(out _)))
        select (text.Part, new ValidationError(text.Property, "This value is not valid here: {0}", value.ToJsonString()));

    private static IEnumerable<(string Part, ValidationError Fault)> Texts(JsonObject parts) =>
        from rule in ContentRules.Texts
        let fault = rule.Check(Text(parts, rule.Part, rule.Property))
        where fault is not null
        select (rule.Part, fault);

    // Programs and imports may bring ids of their own.
    private static IEnumerable<(string Part, ValidationError Fault)> Ids(ContentItem item, JsonObject parts) =>
        from id in new[]
        {
            (Part: nameof(item.ContentItemId), Property: "", Value: item.ContentItemId),
            (Part: nameof(item.ContentItemVersionId), Property: "", Value: item.ContentItemVersionId),
            (Part: PartNames.Localization, Property: "LocalizationSet", Value: Text(parts, PartNames.Localization, "LocalizationSet")),
        }
        where id.Value?.Length > ContentRules.MaxIdLength
        select (
            id.Part,
            new ValidationError(
                id.Property, "“{0}” is not a valid ID. An ID has at most {1} characters.", id.Value!, ContentRules.MaxIdLength));

    // A value that is not text is reported elsewhere.
    private static string? Text(JsonObject parts, string part, string property) =>
        (parts[part] as JsonObject)?[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private async Task<IEnumerable<(string Part, ValidationError Fault)>> LanguageAsync(JsonObject parts) =>
        (parts[PartNames.Localization] as JsonObject)?["Culture"] is JsonValue value
        && value.TryGetValue<string>(out var culture)
        && culture.Length > 0
        && !(await _site.GetLanguagesAsync()).Contains(culture)
            ? [(PartNames.Localization, new ValidationError("Culture", "“{0}” is not one of the site's languages.", culture))]
            : [];

    // An import reports only the message, so it must name the item.
    private void Fail(ValidateContentContext context, string part, ValidationError fault)
    {
        var member = fault.Property.Length == 0 ? part : $"{part}.{fault.Property}";
        var title = !VisibleText.IsEmpty(context.ContentItem.DisplayText)
            ? context.ContentItem.DisplayText
            : context.ContentItem.ContentItemId;
        context.Fail(S["“{0}”, {1}: {2}", title, member, S[fault.Message, fault.Arguments].Value], member);
    }

    [LoggerMessage(LogLevel.Error, "The content item '{ContentItemId}' could not be checked, and was refused.")]
    private static partial void LogUnchecked(ILogger logger, string contentItemId, Exception exception);
}
