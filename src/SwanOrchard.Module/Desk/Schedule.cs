using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace SwanOrchard.Module.Desk;

/// <summary>When a draft is to be published by itself, as Orchard's PublishLater keeps it.</summary>
internal static class Schedule
{
    private const string Part = "PublishLaterPart";

    public static DateTime? Of(ContentItem item) =>
        !item.Published
        && ((JsonObject)item.Content)[Part] is JsonObject part
        && part["ScheduledPublishUtc"] is JsonValue value
        && value.TryGetValue<DateTime>(out var time)
            ? time.ToUniversalTime()
            : null;

    /// <summary>Takes the time off a copy: it would be published, unfinished, together with what it was made of.</summary>
    public static void Clear(ContentItem copy)
    {
        if (((JsonObject)copy.Content).ContainsKey(Part))
        {
            copy.Remove(Part);
            ((JsonObject)copy.Content)[Part] = new JsonObject();
        }
    }
}
