using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Content;

/// <summary>When a draft is scheduled to be published, as Orchard's PublishLater stores it.</summary>
internal static class Schedule
{
    private const string Part = "PublishLaterPart";
    private const string Time = "ScheduledPublishUtc";

    public static DateTime? Of(ContentItem item) =>
        !item.Published
        && ((JsonObject)item.Content)[Part] is JsonObject part
        && part[Time] is JsonValue value
        && value.TryGetValue<DateTime>(out var time)
            ? time.ToUniversalTime()
            : null;

    /// <summary>Removes the scheduled time.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Clear(ContentItem item)
    {
        var parts = (JsonObject)item.Content;
        if (parts[Part] is not { } part || part is JsonObject time && time[Time] is null)
        {
            return false;
        }

        item.Remove(Part);
        parts[Part] = new JsonObject();
        return true;
    }
}
