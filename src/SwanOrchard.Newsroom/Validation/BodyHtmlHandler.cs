using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>Cleans bodies by the core's policy on every way in: editor, API, import.</summary>
/// <remarks>Orchard's own cleaning is off for our types: it would drop what ours turns into links.</remarks>
public sealed class BodyHtmlHandler : ContentHandlerBase
{
    private readonly ReaderSite _site;

    public BodyHtmlHandler(ReaderSite site) => _site = site;

    public override Task CreatingAsync(CreateContentContext context) => CleanAsync(context.ContentItem);

    public override Task UpdatingAsync(UpdateContentContext context) => CleanAsync(context.ContentItem);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => CleanAsync(context.ContentItem);

    public override Task PublishingAsync(PublishContentContext context) => CleanAsync(context.ContentItem);

    private async Task CleanAsync(ContentItem item)
    {
        if (ContentTypeNames.Readable.Contains(item.ContentType)
            && ((JsonObject)item.Content)[PartNames.HtmlBody] is JsonObject body
            && body["Html"] is JsonValue value
            && value.GetValueKind() == JsonValueKind.String)
        {
            // What cannot be taken apart is refused, and nothing that was typed may be lost over it; no page shows it.
            var html = value.GetValue<string>();
            var clean = ContentRules.CheckBody(html) is null ? BodyHtml.Clean(html, await _site.GetOwnHostsAsync()) : html;
            if (clean != html)
            {
                // A part that was handed out already would write its own text back.
                var cleaned = body.DeepClone();
                cleaned["Html"] = clean;
                item.Remove(PartNames.HtmlBody);
                ((JsonObject)item.Content)[PartNames.HtmlBody] = cleaned;
            }
        }
    }
}
