using System.Text;
using System.Text.Json.Nodes;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Changes JSON that stays JSON: three bytes name a value, by its number, and what takes its place.</summary>
internal static class JsonScript
{
    /// <summary>What seeds are called that are scripts, not files.</summary>
    public const string Extension = ".script";

    private const int MaxSteps = 12;
    private const int SeedLength = 12;

    private static readonly string[] s_values =
    [
        "null", "true", "0", "-1", "1e400", "9223372036854775808", "\"\"", "\" \"", "\"x\"", "[]", "{}",
        "[null]", "[[]]", "[{}]", "{\"\":null}",
        "\"../../x\"",
        "\"[js: 1]\"", "\"2009-13-45\"", "\"\\u0000\"", "\"HALF\"", "\"en\"", "\"https://example.org/\"", "\"javascript:1\"",
        "[\"en\",\"EN\"]", "\"/\"",
    ];

    /// <summary>Scripts to begin with.</summary>
    public static IEnumerable<FuzzSeed> Seeds => Enumerable.Range(0, 4).Select(number => new FuzzSeed(
        $"{number}{Extension}", [.. Enumerable.Range(0, SeedLength).Select(at => (byte)((at * 41) + (number * 67)))]));

    /// <summary>Makes a text out of an input: what a script makes of the right text, or the input as it is.</summary>
    public static byte[] Make(string name, byte[] input, string right) =>
        name.EndsWith(Extension, StringComparison.Ordinal) ? Apply(right, input) : input;

    private static byte[] Apply(string json, byte[] script)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var step in script.Chunk(3).Where(step => step.Length == 3).Take(MaxSteps))
        {
            var all = Inside(root).ToList();
            if (all.Count == 0)
            {
                break;
            }

            Change(all[((step[0] << 8) | step[1]) % all.Count], step[2]);
        }

        // Half a character is what no writer writes and any reader may meet.
        return Encoding.UTF8.GetBytes(root.ToJsonString().Replace("HALF", @"\ud800", StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> Inside(JsonNode node) => (node switch
    {
        JsonObject properties => properties.Select(property => property.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(child => Inside(child).Prepend(child));

    private static void Change(JsonNode node, byte how)
    {
        var value = how < s_values.Length * 5 ? JsonNode.Parse(s_values[how % s_values.Length]) : null;
        switch (node.Parent)
        {
            case JsonObject parent when how >= 250:
                parent.Remove(node.GetPropertyName());
                break;
            case JsonArray parent when how >= 250:
                parent.RemoveAt(node.GetElementIndex());
                break;
            case JsonArray parent when how >= 200:
                parent.Add(node.DeepClone());
                break;
            case JsonObject parent when how >= 200:
                parent[node.GetPropertyName()] = new JsonArray(node.DeepClone(), node.DeepClone());
                break;
            default:
                node.ReplaceWith(value);
                break;
        }
    }
}
