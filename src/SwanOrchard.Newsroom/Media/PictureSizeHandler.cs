using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Media;

/// <summary>Reads the size of an image that comes without one, by import or the content API.</summary>
public sealed class PictureSizeHandler : ContentHandlerBase
{
    private static readonly (string Part, string Property)[] s_pictures =
        [(PartNames.Article, nameof(ArticleData.Image)), (PartNames.Organization, nameof(OrganizationData.Logo))];

    private readonly IServiceProvider _services;

    // Resolved late, because this is created while the content manager is being created.
    public PictureSizeHandler(IServiceProvider services) => _services = services;

    public override Task CreatingAsync(CreateContentContext context) => ReadAsync(context.ContentItem);

    public override Task UpdatingAsync(UpdateContentContext context) => ReadAsync(context.ContentItem);

    public override Task DraftSavingAsync(SaveDraftContentContext context) => ReadAsync(context.ContentItem);

    public override Task PublishingAsync(PublishContentContext context) => ReadAsync(context.ContentItem);

    private async Task ReadAsync(ContentItem item)
    {
        foreach (var (name, property) in s_pictures)
        {
            var content = (JsonObject)item.Content;
            if (content[name] is JsonObject part
                && part[property] is JsonObject picture
                && Text(picture[nameof(Picture.Path)]) is { Length: > 0 } path
                && (IsUnknown(picture[nameof(Picture.Width)]) || IsUnknown(picture[nameof(Picture.Height)]))
                && await _services.GetRequiredService<PictureSizes>().ReadAsync(path) is { } size)
            {
                var known = (JsonObject)part.DeepClone();
                known[property]![nameof(Picture.Width)] = size.Width;
                known[property]![nameof(Picture.Height)] = size.Height;
                known[property]![nameof(Picture.Widths)] = JsonSerializer.SerializeToNode(size.Widths);

                // A part that was already handed out would write its own size back.
                item.Remove(name);
                content[name] = known;
            }
        }
    }

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static bool IsUnknown(JsonNode? node) =>
        node is null || (node is JsonValue value && value.TryGetValue<int>(out var number) && number == 0);
}
