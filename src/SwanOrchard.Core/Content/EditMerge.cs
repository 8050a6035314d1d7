using System.Text.Json.Nodes;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Content;

/// <summary>
/// Brings together what two people made of one item at once, property by property: what I changed goes on top of what they saved, and
/// what I left alone stays as they saved it (a three-way merge against what I opened).
/// </summary>
public static class EditMerge
{
    private const string Contacts = nameof(ArticleData.Contacts);

    // What an image is made of besides its path follows from its file.
    private static readonly string[] s_ofPath = [nameof(Picture.Width), nameof(Picture.Height), nameof(Picture.Widths)];

    // Nobody types these.
    private static readonly string[] s_leftOut =
        [PartNames.Localization, PartNames.Translation, "DraftPart", "UnpublishedPart", "AuditTrailPart", "PreviewPart"];

    /// <summary>The properties of the form that differ between what is stored and what I have.</summary>
    /// <param name="opened">The parts that my form was opened on.</param>
    /// <param name="theirs">The parts that are stored now.</param>
    /// <param name="mine">The parts as my form holds them.</param>
    public static IReadOnlyList<EditedProperty> Compare(JsonObject opened, JsonObject theirs, JsonObject mine) =>
    [
        .. from place in Places(theirs).Concat(Places(opened)).Concat(Places(mine)).Distinct()
           let stored = At(theirs, place)
           let typed = At(mine, place)
           where !Same(place, stored, typed)
           let before = At(opened, place)
           let isMine = !Same(place, before, typed)
           let isTheirs = !Same(place, before, stored)
           select new EditedProperty(place.Part, place.Property, stored?.DeepClone(), typed?.DeepClone(), isMine, isTheirs),
    ];

    /// <summary>What is to be stored: theirs, with the properties on top that I changed.</summary>
    /// <remarks>A contact whom they removed, or who no longer agrees there, is not brought back.</remarks>
    /// <returns>A copy of all parts.</returns>
    public static JsonObject Merge(JsonObject opened, JsonObject theirs, JsonObject mine)
    {
        var merged = (JsonObject)theirs.DeepClone();
        foreach (var edited in Compare(opened, theirs, mine).Where(edited => edited.IsMine))
        {
            var place = (edited.Part, edited.Property);
            if (edited.Property == Contacts)
            {
                Set(merged, place, MergeContacts(List(At(opened, place)), List(edited.Theirs), List(edited.Mine)));
                continue;
            }

            Set(merged, place, edited.Mine);
            if (edited.Property.EndsWith($".{nameof(Picture.Path)}", StringComparison.Ordinal))
            {
                var picture = edited.Property[..^nameof(Picture.Path).Length];
                foreach (var property in s_ofPath)
                {
                    Set(merged, (edited.Part, picture + property), At(mine, (edited.Part, picture + property))?.DeepClone());
                }
            }
        }

        return merged;
    }

    /// <summary>Whether anything that people type differs.</summary>
    public static bool AreSame(JsonObject one, JsonObject other) => Compare(one, other, one).Count == 0;

    private static JsonArray MergeContacts(JsonObject[] opened, JsonObject[] theirs, JsonObject[] mine)
    {
        var known = theirs.ToDictionary(Id);
        var before = opened.ToDictionary(Id);
        var merged = new JsonArray();
        foreach (var contact in mine)
        {
            var id = Id(contact);
            if (known.Remove(id, out var stored))
            {
                var kept = (JsonObject)(before.TryGetValue(id, out var was) && SameValue(was, contact) ? stored : contact).DeepClone();
                kept[nameof(Contact.Published)] = Agrees(kept) && Agrees(stored);
                merged.Add(kept);
            }
            else if (!before.ContainsKey(id))
            {
                merged.Add(contact.DeepClone());
            }
        }

        // Those whom the others have added.
        foreach (var contact in known.Values.Where(contact => !before.ContainsKey(Id(contact))))
        {
            merged.Add(contact.DeepClone());
        }

        return merged;
    }

    private static JsonObject[] List(JsonNode? node) => [.. (node as JsonArray ?? []).OfType<JsonObject>().DistinctBy(Id)];

    private static string Id(JsonObject contact) =>
        Text(contact, nameof(Contact.Id)) is { Length: > 0 } id ? id
        : $"{Text(contact, nameof(Contact.Email))}\0{Text(contact, nameof(Contact.Name))}";

    private static string? Text(JsonObject contact, string property) =>
        contact[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool Agrees(JsonObject contact) =>
        contact[nameof(Contact.Published)] is JsonValue value && value.TryGetValue<bool>(out var agrees) && agrees;

    private static IEnumerable<(string Part, string Property)> Places(JsonObject parts) =>
        from part in parts
        where part.Value is JsonObject && !s_leftOut.Contains(part.Key)
        from property in (JsonObject)part.Value!
        from name in property.Value is JsonObject inner
            ? inner.Select(value => $"{property.Key}.{value.Key}")
            : [property.Key]
        where !s_ofPath.Any(end => name.EndsWith("." + end, StringComparison.Ordinal))
        select (part.Key, name);

    private static JsonNode? At(JsonObject parts, (string Part, string Property) place)
    {
        JsonNode? node = parts[place.Part];
        foreach (var name in place.Property.Split('.'))
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }

    private static void Set(JsonObject parts, (string Part, string Property) place, JsonNode? value)
    {
        var names = place.Property.Split('.');
        var node = Inner(parts, place.Part);
        foreach (var name in names[..^1])
        {
            node = Inner(node, name);
        }

        node[names[^1]] = value;
    }

    private static JsonObject Inner(JsonObject node, string name)
    {
        if (node[name] is not JsonObject inner)
        {
            node[name] = inner = [];
        }

        return inner;
    }

    private static bool Same((string Part, string Property) place, JsonNode? one, JsonNode? other) =>
        place.Part == PartNames.HtmlBody ? Html(one) == Html(other) : SameValue(one, other);

    // Browsers, editors and the cleaning of bodies write one text in several ways.
    private static string Html(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var html)
            ? string.Concat(BodyHtml.Clean(html).Where(letter => !char.IsWhiteSpace(letter)))
            : "";

    private static bool SameValue(JsonNode? one, JsonNode? other) => WrittenJson.Of(one) == WrittenJson.Of(other);
}
