using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>The texts of an item as they leave the site, and the way back into the item.</summary>
public sealed class ItemTexts
{
    private readonly List<(string Field, FieldTexts Texts)> _fields = [];

    /// <summary>Cuts the texts of an item into units.</summary>
    /// <param name="original">The parts of the original.</param>
    /// <param name="translation">The parts of the newest version of the translation; null if there is none.</param>
    /// <param name="known">What the translation was made from; null if nobody knows.</param>
    public ItemTexts(JsonObject original, JsonObject? translation, TextSnapshot? known)
    {
        ArgumentNullException.ThrowIfNull(original);
        OriginalHash = TextSnapshot.Of(original).Hash;
        TranslationHash = translation is null ? null : TextSnapshot.Of(translation).Hash;
        foreach (var text in TranslatableTexts.Of(original))
        {
            var theirs = Node(translation, text.Field);
            var before = known?.Text(text.Field);
            _fields.Add((text.Field, text.Kind == TextKind.Html
                ? new HtmlTexts(text.Field, text.Stored, translation is null ? null : String(theirs), before)
                : new PlainTexts(text.Field, Node(original, text.Field)!, theirs, translation is not null, before)));
        }

        Units = [.. _fields.SelectMany(field => field.Texts.Units)];
    }

    /// <summary>What the original says; see <see cref="TextSnapshot.Hash"/>.</summary>
    public string OriginalHash { get; }

    /// <summary>What the translation says; null if there is none.</summary>
    public string? TranslationHash { get; }

    /// <summary>The units, in the order of the form.</summary>
    public IReadOnlyList<ExchangeUnit> Units { get; }

    /// <summary>Writes translations into an item.</summary>
    /// <param name="parts">The parts of the item, such as a copy of the original. They are changed.</param>
    /// <param name="targets">The new texts, by the ids of their units.</param>
    /// <returns>The names of the parts that are different now.</returns>
    /// <exception cref="IncompleteTextException">A text was translated in part, and the rest is not in the translation either.</exception>
    public IReadOnlyCollection<string> Write(JsonObject parts, IReadOnlyDictionary<string, string> targets)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(targets);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, texts) in _fields)
        {
            string?[] own = [.. texts.Units.Select(unit => targets.GetValueOrDefault(unit.Id))];
            if (own.All(target => target is null))
            {
                continue;
            }

            var value = texts.Write(own) ?? throw new IncompleteTextException(field);
            if (Put(parts, field, value))
            {
                changed.Add(field.Split('.')[0]);
            }
        }

        return changed;
    }

    /// <summary>The fields that said something else when a file was made; empty if its texts do not tell which.</summary>
    public IReadOnlyCollection<string> ChangedSince(ReadItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var before = item.Units.Select(unit => HtmlSegments.Fold(unit.Source)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _fields.Where(field => field.Texts.Units.Any(unit => !before.Contains(HtmlSegments.Fold(unit.Source))))
                .Select(field => field.Field),
        ];
    }

    private static JsonNode? Node(JsonObject? parts, string field) =>
        field.Split('.').Aggregate((JsonNode?)parts, (node, name) => (node as JsonObject)?[name]);

    private static string String(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    // What holds the text is there: it is shared by all languages, or it was copied with the original.
    private static bool Put(JsonObject parts, string field, JsonNode value)
    {
        var names = field.Split('.');
        var holder = parts;
        foreach (var name in names[..^1])
        {
            if (holder[name] is not JsonObject inner)
            {
                holder[name] = inner = [];
            }

            holder = inner;
        }

        if (JsonNode.DeepEquals(holder[names[^1]], value))
        {
            return false;
        }

        holder[names[^1]] = value;
        return true;
    }
}
