using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.AuditTrail.Models;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Reads the contacts in the copy of an item that an audit trail event keeps.</summary>
internal static class AuditContacts
{
    private static readonly string[] s_parts = [PartNames.Article, PartNames.Organization];

    /// <summary>The lists of contacts themselves, so that changes to them change the event.</summary>
    public static IEnumerable<JsonArray> Lists(AuditTrailEvent kept) =>
        (kept.Properties["AuditTrailContentEvent"] as JsonObject)?["ContentItem"] is JsonObject item
            ? s_parts.Select(part => (item[part] as JsonObject)?[nameof(ArticleData.Contacts)]).OfType<JsonArray>()
            : [];

    public static ContactKey KeyOf(JsonNode? contact) =>
        ContactKey.Of(Text(contact, nameof(Contact.Email)), Text(contact, nameof(Contact.Name)));

    private static string? Text(JsonNode? contact, string property) =>
        (contact as JsonObject)?[property] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : null;
}
