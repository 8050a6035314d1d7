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
        var stem = "";
        for (var at = 0; at < text.Length;)
        {
            var line = at;
            var end = EndOf(text, '\n', line, text.Length);
            at = end + 1;
            if (end == line)
            {
                continue;
            }

            var head = EndOf(text, ' ', line, end);
            stem = string.Concat(stem.AsSpan(0, text[line] - NothingShared), text.AsSpan(line + 1, head - line - 1));
            if (isWanted?.Invoke(stem) != false)
            {
                yield return new(stem, ReadForms(stem, text, head, end));
            }
        }
    }

    // Each behind a space; nothing is copied of the lines that nobody asks for, and most of a shard are such.
    private static List<Postings> ReadForms(string stem, string text, int start, int end)
    {
        var forms = new List<Postings>();
        while (start < end)
        {
            var stop = EndOf(text, ' ', start + 1, end);
            forms.Add(ReadForm(stem, text.AsSpan(start + 1, stop - start - 1)));
            start = stop;
        }

        return forms;
    }

    private static Postings ReadForm(string stem, ReadOnlySpan<char> text)
    {
        var stop = text.IndexOf('.');
        return Postings.Read(string.Concat(stem.AsSpan(0, stem.Length - (text[0] - NothingCut)), text[1..stop]), text[(stop + 1)..]);
    }

    private static int EndOf(string text, char mark, int start, int end) =>
        text.AsSpan(start, end - start).IndexOf(mark) is >= 0 and var length ? start + length : end;

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
