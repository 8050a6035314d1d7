using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace SwanOrchard.Module.Desk;

/// <summary>When a draft is to be published by itself, as Orchard's PublishLater keeps it.</summary>
internal static class Schedule
{
    public static DateTime? Of(ContentItem item) =>
        !item.Published
        && ((JsonObject)item.Content)["PublishLaterPart"] is JsonObject part
        && part["ScheduledPublishUtc"] is JsonValue value
        && value.TryGetValue<DateTime>(out var time)
            ? time.ToUniversalTime()
            : null;
}
