using System.Text;
using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Content;

/// <summary>Writes stored values so that two that mean the same are written the same.</summary>
internal static class WrittenJson
{
    /// <summary>
    /// The value, with properties in order. Whether a property is missing, null, false or empty depends on how the value came in, as do
    /// line endings and white space around a text: none of it is written.
    /// </summary>
    /// <returns>The text; empty for an empty value.</returns>
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
                {
                    if (Of(value) is { Length: > 0 } inner)
                    {
                        text.Append('{').Append(name).Append(':').Append(inner).Append('}');
                    }
                }

                break;
            case JsonArray values:
                foreach (var value in values)
                {
                    text.Append('[').Append(Of(value)).Append(']');
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var words):
                return words.ReplaceLineEndings("\n").Trim();
            case JsonValue value:
                return value.ToJsonString() is var json and not "false" ? json : "";
        }

        return text.ToString();
    }
}
