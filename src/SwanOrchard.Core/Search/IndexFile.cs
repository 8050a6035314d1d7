using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SwanOrchard.Core.Search;

/// <summary>
/// A file of an index: a script that calls one function with its name and its text. So a <c>script</c> element loads it under the
/// policy of the pages, and from a disk, where nothing else may be loaded.
/// </summary>
internal static class IndexFile
{
    /// <summary>The name of the map, which alone keeps its name when it changes.</summary>
    public const string Map = "map";

    /// <summary>How many characters the hash in all other names has: five bits each.</summary>
    public const int HashLength = 5;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const string Call = "swanSearch(\"";

    /// <summary>The name of a text, which changes with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTaken">Whether another text of the index has the name.</param>
    public static string NameOf(string text, Func<string, bool> isTaken)
    {
        for (var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text)); ; hash = SHA256.HashData(hash))
        {
            var name = string.Concat(hash.Take(HashLength).Select(value => Letters[value % Letters.Length]));
            if (!isTaken(name))
            {
                return name;
            }
        }
    }

    /// <summary>The name of a file in a group, which ends with its place there, from 0 to 15, as a hexadecimal digit.</summary>
    public static string NameInGroup(string group, int place) => group + place.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>Names that stand one behind the other.</summary>
    public static string[] Names(string text)
    {
        var names = new string[text.Length / HashLength];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = text.Substring(i * HashLength, HashLength);
        }

        return names;
    }

    public static byte[] Write(string name, string text) => Encoding.UTF8.GetBytes($"{Call}{name}\",`{Escape(text)}`)\n");

    /// <summary>The text of a file.</summary>
    /// <exception cref="FormatException">It is none of an index.</exception>
    public static string Read(byte[] bytes)
    {
        var file = Encoding.UTF8.GetString(bytes);
        var (start, end) = (file.IndexOf('`', StringComparison.Ordinal) + 1, file.LastIndexOf('`'));
        return file.StartsWith(Call, StringComparison.Ordinal) && start > 0 && end >= start
            ? Unescape(file[start..end])
            : throw new FormatException("This is no file of a search index.");
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("${", "\\${", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (int start = 0, mark; start < text.Length; start = mark + 1)
        {
            mark = text.IndexOf('\\', start) is >= 0 and var found ? found : text.Length;
            plain.Append(text, start, mark - start);

            // Not looked at again: it may be a backslash itself.
            if (++mark < text.Length)
            {
                plain.Append(text[mark]);
            }
        }

        return plain.ToString();
    }
}
