using System.Globalization;
using System.Text;

namespace SwanOrchard.Import.WordPress;

/// <summary>
/// Reads what PHP's <c>serialize()</c> wrote: texts, numbers and arrays, four deep. Objects are refused, since in PHP reading one runs
/// code. Lengths
/// are in bytes of UTF-8.
/// </summary>
public static class PhpArrays
{
    private const int MaxDepth = 4;
    private const int MaxValues = 10_000;

    /// <summary>The scalar values of an array by their keys, those of inner arrays as <c>outer/inner</c>.</summary>
    /// <returns>Null for what is no array, or holds more than texts, numbers and arrays.</returns>
    public static IReadOnlyDictionary<string, string>? Read(string? text)
    {
        if (text?.TrimStart().StartsWith("a:", StringComparison.Ordinal) != true)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(text.Trim());
        var at = 0;
        return ReadArray(bytes, ref at, "", values, 1) ? values : null;
    }

    private static bool ReadArray(ReadOnlySpan<byte> bytes, ref int at, string prefix, Dictionary<string, string> values, int depth)
    {
        if (depth > MaxDepth || !Take(bytes, ref at, "a:"u8) || Number(bytes, ref at, (byte)':') is not { } count
            || !Take(bytes, ref at, "{"u8))
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (values.Count > MaxValues || ReadScalar(bytes, ref at) is not { } key)
            {
                return false;
            }

            if (at < bytes.Length && bytes[at] == 'a')
            {
                if (!ReadArray(bytes, ref at, $"{prefix}{key}/", values, depth + 1))
                {
                    return false;
                }
            }
            else if (ReadScalar(bytes, ref at) is { } value)
            {
                values[prefix + key] = value;
            }
            else
            {
                return false;
            }
        }

        return Take(bytes, ref at, "}"u8);
    }

    private static string? ReadScalar(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (Take(bytes, ref at, "N;"u8))
        {
            return "";
        }

        if (Take(bytes, ref at, "s:"u8))
        {
            if (Number(bytes, ref at, (byte)':') is not { } length || at + length + 3 > bytes.Length || bytes[at] != '"')
            {
                return null;
            }

            var value = Encoding.UTF8.GetString(bytes.Slice(at + 1, length));
            at += length + 1;
            return Take(bytes, ref at, "\";"u8) ? value : null;
        }

        if (!Take(bytes, ref at, "i:"u8) && !Take(bytes, ref at, "b:"u8) && !Take(bytes, ref at, "d:"u8))
        {
            return null;
        }

        var end = bytes[at..].IndexOf((byte)';');
        if (end < 0)
        {
            return null;
        }

        var number = Encoding.UTF8.GetString(bytes.Slice(at, end));
        at += end + 1;
        return number;
    }

    private static int? Number(ReadOnlySpan<byte> bytes, ref int at, byte end)
    {
        var length = bytes[at..].IndexOf(end);
        if (length is <= 0 or > 9
            || !int.TryParse(bytes.Slice(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        at += length + 1;
        return number;
    }

    private static bool Take(ReadOnlySpan<byte> bytes, ref int at, ReadOnlySpan<byte> expected)
    {
        if (!bytes[at..].StartsWith(expected))
        {
            return false;
        }

        at += expected.Length;
        return true;
    }
}
