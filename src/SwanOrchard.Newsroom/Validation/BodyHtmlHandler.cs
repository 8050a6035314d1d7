using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>Sanitizes bodies by Core's policy on every way in: editor, API and import.</summary>
/// <remarks>Orchard's own sanitizer is off for our types: it would remove what ours turns into links.</remarks>
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
            // HTML that cannot be parsed is refused by validation. It is kept as typed so that nothing is lost; no page shows it.
            var html = value.GetValue<string>();
            var clean = ContentRules.CheckBody(html) is null ? BodyHtml.Clean(html, await _site.GetOwnHostsAsync()) : html;
            if (clean != html)
            {
                // A part that was already handed out would write its own text back.
                var cleaned = body.DeepClone();
                cleaned["Html"] = clean;
                item.Remove(PartNames.HtmlBody);
                ((JsonObject)item.Content)[PartNames.HtmlBody] = cleaned;
            }
        }
    }
}
