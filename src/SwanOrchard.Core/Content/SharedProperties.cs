using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Content;

/// <summary>The properties shared by all language versions. Publishing one version copies them to all others.</summary>
public static class SharedProperties
{
    private const string ContactList = nameof(ArticleData.Contacts);

    private static readonly string[] s_pictureProperties = [
        nameof(Picture.Path), nameof(Picture.Width), nameof(Picture.Height), nameof(Picture.Widths)
    ];

    // The path of each property within its part.
    private static readonly Dictionary<string, string[][]> s_properties = new()
    {
        [PartNames.Article] =
        [
            [nameof(ArticleData.EventStart)],
            [nameof(ArticleData.EventEnd)],
            [nameof(ArticleData.CountryCode)],
            [nameof(ArticleData.Organizations)],
            [nameof(ArticleData.Contacts)],
            [nameof(ArticleData.MoreInfo), nameof(Link.Url)],
            .. s_pictureProperties.Select(property => new[] { nameof(ArticleData.Image), property }),
        ],
        [PartNames.Organization] =
        [
            [nameof(OrganizationData.Role)],
            [nameof(OrganizationData.CountryCode)],
            [nameof(OrganizationData.Website)],
            [nameof(OrganizationData.Contacts)],
            [nameof(OrganizationData.Profiles)],
            .. s_pictureProperties.Select(property => new[] { nameof(OrganizationData.Logo), property }),
        ],
    };

    /// <summary>Copies the shared properties of one language version into another.</summary>
    /// <param name="from">The parts of the source version.</param>
    /// <param name="to">The parts of the target version.</param>
    /// <param name="before">What was shared before. A property that is still the same was not changed by anybody, and the target keeps
    /// its own. If null, all are copied.</param>
    /// <returns>Whether anything changed.</returns>
    public static bool Copy(JsonObject from, JsonObject to, JsonObject? before = null)
    {
        var changed = false;
        foreach (var (part, properties) in s_properties)
        {
            if (from[part] is JsonObject source && to[part] is JsonObject target)
            {
                foreach (var property in properties)
                {
                    if (before is null || !JsonNode.DeepEquals(At(source, property), At(before[part] as JsonObject, property)))
                    {
                        changed |= Copy(source, target, property);
                    }
                }
            }
        }

        return changed;
    }

    private static JsonNode? At(JsonNode? node, string[] property) =>
        property.Aggregate(node, (inner, name) => (inner as JsonObject)?[name]);

    /// <summary>A copy of only the contacts of these parts, for a later comparison.</summary>
    public static JsonObject Contacts(JsonObject parts)
    {
        var kept = new JsonObject();
        foreach (var part in s_properties.Keys)
        {
            if (List(parts, part) is { } contacts)
            {
                kept[part] = new JsonObject { [ContactList] = contacts.DeepClone() };
            }
        }

        return kept;
    }

    /// <summary>Withdraws consent in another version if a draft withdraws it: people who agreed to be named there no longer do.</summary>
    /// <remarks>The contact stays, unnamed, until the draft is published, because a draft must not delete anything for good.</remarks>
    /// <param name="before">
    /// The draft before the change; null if not known, in which case everyone whom the draft does not name counts.
    /// </param>
    /// <param name="draft">The draft as saved.</param>
    /// <param name="other">The other version.</param>
    /// <returns>Whether anybody was named there.</returns>
    public static bool TakeBack(JsonObject? before, JsonObject draft, JsonObject other)
    {
        var changed = false;
        foreach (var part in s_properties.Keys)
        {
            if (draft[part] is not JsonObject || List(other, part) is not { } contacts)
            {
                continue;
            }

            var named = Named(List(draft, part)).ToHashSet(StringComparer.Ordinal);
            var wasNamed = before is null ? null : Named(List(before, part)).ToHashSet(StringComparer.Ordinal);
            foreach (var contact in contacts.OfType<JsonObject>())
            {
                if (IsNamed(contact) && Id(contact) is var id && !named.Contains(id) && wasNamed?.Contains(id) != false)
                {
                    contact[nameof(Contact.Published)] = false;
                    changed = true;
                }
            }
        }

        return changed;
    }

    private static JsonArray? List(JsonObject parts, string part) => (parts[part] as JsonObject)?[ContactList] as JsonArray;

    private static IEnumerable<string> Named(JsonArray? contacts) => (contacts ?? []).OfType<JsonObject>().Where(IsNamed).Select(Id);

    private static bool IsNamed(JsonObject contact) =>
        contact[nameof(Contact.Published)] is JsonValue value && value.TryGetValue<bool>(out var named) && named;

    // Contacts without an id, from an import or the API, are identified by email and name.
    private static string Id(JsonObject contact) =>
        Text(contact, nameof(Contact.Id)) is { Length: > 0 } id ? id
        : $"{Text(contact, nameof(Contact.Email))}\0{Text(contact, nameof(Contact.Name))}";

    private static string? Text(JsonObject contact, string property) =>
        contact[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool Copy(JsonObject from, JsonObject to, ReadOnlySpan<string> property)
    {
        var name = property[0];
        if (property.Length == 1)
        {
            var value = from[name];
            if (JsonNode.DeepEquals(value, to[name]))
            {
                return false;
            }

            if (value is null)
            {
                to.Remove(name);
            }
            else
            {
                to[name] = value.DeepClone();
            }

            return true;
        }

        if (from[name] is not JsonObject source)
        {
            // A value removed in one version, such as an image, is removed in all.
            if (to[name] is null)
            {
                return false;
            }

            to[name] = null;
            return true;
        }

        if (to[name] is not JsonObject target)
        {
            to[name] = target = [];
        }

        return Copy(source, target, property[1..]);
    }
}
