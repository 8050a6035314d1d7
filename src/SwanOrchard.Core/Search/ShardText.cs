using System.Text;

namespace SwanOrchard.Core.Search;

/// <summary>
/// A shard as text. A line a stem: the length that it shares with the stem before, as a character; the rest; and for each form a space,
/// how many letters of the stem go, as a letter from A, the letters that come, a full stop, and the documents: each number as the
/// distance from the one before, times <see cref="Postings.FieldCount"/>, plus the field, in <see cref="Digits"/>.
/// </summary>
internal static class ShardText
{
    private const char NothingShared = '0';
    private const char NothingCut = 'A';

    public static string Write(IEnumerable<StemEntry> entries)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var entry in entries)
        {
            var shared = Shared(before, entry.Stem);
            text.Append(text.Length > 0 ? "\n" : "").Append((char)(NothingShared + shared)).Append(entry.Stem.AsSpan(shared));
            foreach (var form in entry.Forms)
            {
                shared = Shared(entry.Stem, form.Form);
                text.Append(' ').Append((char)(NothingCut + entry.Stem.Length - shared)).Append(form.Form.AsSpan(shared)).Append('.')
                    .Append(Encoding.ASCII.GetString(form.Encoded));
            }

            before = entry.Stem;
        }

        return text.ToString();
    }

    /// <summary>Reads the stems that are asked for.</summary>
    /// <param name="text">The shard.</param>
    /// <param name="isWanted">Which stems; null for all.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static IEnumerable<StemEntry> Read(string text, Func<string, bool>? isWanted = null)
    {
        var before = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            var stem = string.Concat(before.AsSpan(0, line[0] - NothingShared), line.AsSpan(1, (end < 0 ? line.Length : end) - 1));
            before = stem;
            if (isWanted?.Invoke(stem) != false)
            {
                yield return new(stem, [.. line.Split(' ')[1..].Select(form => ReadForm(stem, form))]);
            }
        }
    }

    private static Postings ReadForm(string stem, string text)
    {
        var stop = text.IndexOf('.', StringComparison.Ordinal);
        return Postings.Read(
            string.Concat(stem.AsSpan(0, stem.Length - (text[0] - NothingCut)), text.AsSpan(1, stop - 1)), text.AsSpan(stop + 1));
    }

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
