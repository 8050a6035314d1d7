using System.Globalization;
using System.Text;
using SwanOrchard.Core.Search;

namespace SwanOrchard.Tests.Search;

/// <summary>
/// Made-up articles whose words are as common and as rare as those of a language are (Zipf), in all forms of the vocabulary; an article
/// says again what it has said, as articles do: of its 230 words, some 130 are different ones.
/// </summary>
internal sealed class Corpus
{
    private const int WordsPerArticle = 230;
    private const int AgainPercent = 40;

    private static readonly string[] s_countries =
        ["KG", "KZ", "TJ", "UZ", "GE", "AM", "AZ", "UA", "MD", "RS", "MK", "HU", "PL", "RO", "BG"];

    private readonly string[][] _lexemes;
    private readonly double[] _shares;
    private readonly string _language;
    private readonly List<string[]> _said = [];
    private ulong _state;

    public Corpus(string language, ulong seed = 1)
    {
        _language = language;
        _state = seed;
        _lexemes = [.. Vocabularies.Read(language)
            .Where(entry => entry.Word.Length > 2 && !entry.Word.Contains('\''))
            .GroupBy(entry => entry.Stem)
            .Select(forms => forms.Select(form => form.Word).ToArray())
            .OrderBy(forms => (Hash(forms[0]), forms[0]))];
        _shares = new double[_lexemes.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _shares.Length; rank++)
        {
            _shares[rank] = sum += 1 / (rank + 10.0);
        }

        for (var rank = 0; rank < _shares.Length; rank++)
        {
            _shares[rank] /= sum;
        }
    }

    /// <summary>The lexemes, the most common first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lexemes => _lexemes;

    /// <summary>So many articles, the oldest first.</summary>
    public IEnumerable<SearchDocument> Articles(int count)
    {
        var first = new DateTime(2009, 5, 18, 6, 0, 0, DateTimeKind.Utc);
        for (var number = 0; number < count; number++)
        {
            var published = first.AddHours(number * 13.0);
            _said.Clear();
            yield return new SearchDocument
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{_language}{number:D8}"),
                Path = string.Create(CultureInfo.InvariantCulture, $"news/{Slug()}-{number}"),
                Title = Words(7),
                Lead = Words(18) + ".",
                Text = Words(WordsPerArticle),
                PublishedUtc = published,
                Iso = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Day = published.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en")),
                Year = published.Year,
                CountryCode = s_countries[Next() % (ulong)s_countries.Length],
                Country = "Kyrgyzstan",
                Organizations = [$"organization{Next() % 30}"],
            };
        }
    }

    /// <summary>A word in some form, as common as it is.</summary>
    public string Word() => Form(Lexeme());

    private string Words(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var isAgain = _said.Count > 0 && Next() % 100 < AgainPercent;
            var lexeme = isAgain ? _said[(int)(Next() % (ulong)_said.Count)] : Lexeme();
            _said.Add(lexeme);
            text.Append(i == 0 ? "" : " ").Append(Form(lexeme));
        }

        return text.ToString();
    }

    private string[] Lexeme()
    {
        var at = Array.BinarySearch(_shares, Next() / (double)ulong.MaxValue);
        return _lexemes[Math.Min(at < 0 ? ~at : at, _lexemes.Length - 1)];
    }

    // The first forms of a lexeme are met more often than its last.
    private string Form(string[] forms) => forms[Math.Min(Next() % (ulong)forms.Length, Next() % (ulong)forms.Length)];

    private string Slug() => Core.Addresses.Slug.From(Words(6));

    private ulong Next()
    {
        // SplitMix64: .NET promises nothing of Random from one version to the next.
        _state += 0x9E3779B97F4A7C15UL;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619));
}
