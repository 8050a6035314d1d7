using System.Globalization;
using System.Text;

namespace SwanOrchard.Generator;

/// <summary>Text that looks like a newsroom's: sentences of common words, determined by the seed.</summary>
/// <param name="language">The language, <c>en</c> or <c>ru</c>.</param>
/// <param name="seed">The same seed gives the same text.</param>
internal sealed class Words(string language, int seed)
{
    private static readonly Dictionary<string, string[]> s_words = new()
    {
        ["en"] =
        [
            "seminar", "network", "rights", "health", "workers", "organization", "city", "community", "meeting", "training", "law",
            "police",
            "support", "clinic", "outreach", "report", "partners", "members", "discussed", "prepared", "learned", "described", "together",
            "during",
            "after", "between", "the", "the", "the", "of", "of", "and", "and", "in", "in", "to", "for", "with", "from", "about", "their",
            "own",
            "new", "first", "women", "people", "region", "country", "year", "days", "experience", "advocacy", "stigma", "violence",
            "prevention",
        ],
        ["ru"] =
        [
            "семинар", "сеть", "права", "здоровье", "работницы", "организация", "город", "сообщество", "встреча", "обучение", "закон",
            "полиция",
            "поддержка", "клиника", "аутрич", "отчёт", "партнёры", "участницы", "обсудили", "подготовили", "узнали", "рассказали", "вместе",
            "во время",
            "после", "между", "и", "и", "и", "в", "в", "на", "на", "с", "для", "о", "от", "из", "их", "свои", "новый", "первый", "женщины",
            "люди",
            "регион", "страна", "год", "дни", "опыт", "адвокация", "стигма", "насилие", "профилактика", "жаңы", "өзүнүн",
        ],
    };

    private readonly string[] _words = s_words[language];
    private ulong _state = ((ulong)seed * 0x9E3779B97F4A7C15UL) + 1;

    /// <summary>A number from 0 to <paramref name="limit"/>, exclusive.</summary>
    public int Next(int limit)
    {
        // SplitMix64, because .NET does not promise that Random stays the same between versions.
        _state += 0x9E3779B97F4A7C15UL;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    /// <summary>A sentence without its full stop.</summary>
    /// <param name="words">The number of words.</param>
    public string Sentence(int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(_words[Next(_words.Length)]);
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    /// <summary>A body with paragraphs, a heading, a list, a link and a quotation.</summary>
    public string Body()
    {
        var html = new StringBuilder();
        var paragraphs = 4 + Next(6);
        for (var i = 0; i < paragraphs; i++)
        {
            html.Append(i == 2 ? $"<h2>{Sentence(4)}</h2>\n" : "").Append("<p>").Append(Paragraph()).Append("</p>\n");
        }

        html.Append("<ul>\n<li>").Append(Sentence(6)).Append("</li>\n<li><strong>").Append(Sentence(3)).Append("</strong></li>\n</ul>\n");
        html.Append("<blockquote><p>").Append(Sentence(14)).Append(".</p></blockquote>\n");
        return html.Append(
            CultureInfo.InvariantCulture, $"<p><a href=\"/{language}/news\">{Sentence(3)}</a> &amp; "
                + $"<em>{Sentence(2)}</em>.</p>").ToString();
    }

    private string Paragraph() => string.Join(' ', Enumerable.Range(0, 2 + Next(4)).Select(_ => Sentence(8 + Next(10)) + "."));
}
