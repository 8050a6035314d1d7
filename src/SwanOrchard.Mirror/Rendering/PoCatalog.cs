using System.Text;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>
/// The entries without context of a gettext PO file, which are those that both hosts find. Only the first plural form is used; empty and
/// fuzzy translations are ignored.
/// </summary>
public sealed class PoCatalog
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private PoCatalog()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ThemeException">A line is not valid in a PO file.</exception>
    public static PoCatalog Read(string file) => Read(file, File.ReadLines(file));

    /// <summary>Reads the lines of a file.</summary>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="lines">Its lines.</param>
    /// <exception cref="ThemeException">A line is not valid in a PO file.</exception>
    public static PoCatalog Read(string file, IEnumerable<string> lines)
    {
        var catalog = new PoCatalog();
        var entry = new Entry();
        var number = 0;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            number++;
            if (entry.IsWhole && (line.StartsWith('#') || line.StartsWith("msgctxt", StringComparison.Ordinal) || IsId(line)))
            {
                catalog.Add(entry);
                entry = new Entry();
            }

            if (!entry.Read(line))
            {
                throw new ThemeException(file, number, $"this is no line of a PO file: {line}");
            }
        }

        catalog.Add(entry);
        return catalog;
    }

    /// <summary>The translation of a text, or null.</summary>
    public string? Find(string text) => _texts.GetValueOrDefault(text);

    private static bool IsId(string line) =>
        line.StartsWith("msgid ", StringComparison.Ordinal) || line.StartsWith("msgid\"", StringComparison.Ordinal);

    private void Add(Entry entry)
    {
        if (entry is { Id.Length: > 0, Translation.Length: > 0, HasContext: false, IsFuzzy: false })
        {
            _texts[entry.Id.ToString()] = entry.Translation.ToString();
        }
    }

    private sealed class Entry
    {
        private StringBuilder? _target;

        public StringBuilder Id { get; } = new();

        public StringBuilder Translation { get; } = new();

        public bool HasContext { get; private set; }

        public bool IsFuzzy { get; private set; }

        /// <summary>Whether a translation was read, so that only a new entry can follow.</summary>
        public bool IsWhole { get; private set; }

        public bool Read(string line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                IsFuzzy |= line.StartsWith("#,", StringComparison.Ordinal) && line.Contains("fuzzy", StringComparison.Ordinal);
                return true;
            }

            var quote = line.IndexOf('"', StringComparison.Ordinal);
            if (quote < 0 || line.Length < quote + 2 || line[^1] != '"' || (quote > 0 && !Begin(line[..quote].TrimEnd())))
            {
                return false;
            }

            Unescape(line.AsSpan(quote + 1, line.Length - quote - 2), _target);
            return true;
        }

        private bool Begin(string keyword)
        {
            _target = keyword switch { "msgid" => Id, "msgstr" or "msgstr[0]" => Translation, _ => null };
            HasContext |= keyword == "msgctxt";
            IsWhole |= keyword.StartsWith("msgstr", StringComparison.Ordinal);
            return keyword is "msgctxt" or "msgid" or "msgid_plural" || IsWhole;
        }

        private static void Unescape(ReadOnlySpan<char> text, StringBuilder? target)
        {
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i] != '\\' || i + 1 == text.Length
                    ? text[i]
                    : text[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other };
                target?.Append(c);
            }
        }
    }
}
