using System.Text.Json;
using SwanOrchard.Core.Search;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>What is found, and in which order; the script gives the same answers from the same files.</summary>
public sealed class SearchEngineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task The_script_and_the_core_give_the_same_answers_to_two_hundred_queries(string language)
    {
        var corpus = new Corpus(language);
        var files = Index(language, corpus.Articles(600));
        SearchScript.Write(files, _folder.Path);
        SearchQuery[] queries = [.. Enumerable.Range(0, 200).Select(number => Query(corpus, number))];

        var found = await SearchScript.RunAsync<Found>(
            queries.Select(query => JsonSerializer.Serialize(new { text = query.Text, facets = Facets(query) })),
            "find",
            _folder.Path,
            language);

        var engine = new SearchEngine(language, files);
        foreach (var (query, script) in queries.Zip(found))
        {
            var answer = engine.Find(query);
            Assert.Equal((query.Text, answer.Total, answer.Suggestion), (query.Text, script.Total, script.Near));
            Assert.Equal(answer.Hits.Select(hit => hit.Document.Path), script.Paths);
            Assert.Equal(answer.Hits.Select(Lead), script.Leads);
        }

        Assert.True(found.Count(answer => answer.Total > 0) > 100, "Most queries find something.");
        Assert.Contains(found, answer => answer.Near is not null);
    }

    [Fact]
    public void The_exact_word_comes_before_other_forms_and_these_before_neighbours_title_before_lead_and_body()
    {
        var engine = Engine(
            "ru",
            Article(0, "Первый", "", "о Кыргызстане"),
            Article(1, "Второй", "", "Кыргызстан"),
            Article(2, "Третий", "", "Кыргызстана"),
            Article(3, "Четвёртый", "Кыргызстана", ""),
            Article(4, "Кыргызстану", "", ""));

        Assert.Equal(["3", "4", "1", "2", "0"], Paths(engine.Find(new("Кыргызстан"))));
    }

    [Fact]
    public void Articles_with_both_words_come_before_those_with_one_and_newer_ones_before_older()
    {
        var engine = Engine(
            "en", Article(0, "One", "", "rights"), Article(1, "Two", "", "health rights"), Article(2, "Three", "", "health"));

        Assert.Equal(["1", "2", "0"], Paths(engine.Find(new("rights health"))));
    }

    [Theory]
    [InlineData("секс-работниц")]
    [InlineData("секс работницы")]
    [InlineData("сексработницам")]
    [InlineData("СЕКС‑РАБОТНИЦА")]
    [InlineData("детьми")]
    [InlineData("ребёнку")]
    [InlineData("Бишкеком")]
    public void A_word_is_found_in_other_forms_and_spellings(string query)
    {
        var engine = Engine("ru", Article(0, "Секс-работницы и их дети в Бишкеке", "", ""), Article(1, "Другое", "", "и о другом"));

        Assert.Equal(["0"], Paths(engine.Find(new(query))));
    }

    [Fact]
    public void Filters_let_through_one_year_country_or_organization()
    {
        var engine = Engine(
            "en",
            Article(0, "News", "", "") with { Year = 2009, CountryCode = "KG", Organizations = ["set-one"] },
            Article(1, "News", "", "") with { Year = 2010, CountryCode = "KG" },
            Article(2, "News", "", "") with { Year = 2009, CountryCode = "KZ" });

        Assert.Equal(["2", "0"], Paths(engine.Find(new("news") { Year = "2009" })));
        Assert.Equal(["0"], Paths(engine.Find(new("news") { Year = "2009", CountryCode = "KG" })));
        Assert.Equal(["0"], Paths(engine.Find(new("news") { Organization = "set-one" })));
        Assert.Empty(Paths(engine.Find(new("news") { Organization = "C<KG>" })));
    }

    [Fact]
    public void A_misspelt_word_is_answered_with_the_nearest_spelling()
    {
        var engine = Engine("ru", Article(0, "Дискриминация в Кыргызстане", "", ""));

        Assert.Equal("дискриминация кыргызстане", engine.Find(new("Дискременация Кыргистане")).Suggestion);
    }

    [Theory]
    [InlineData("")]
    [InlineData("и")]
    [InlineData("я")]
    [InlineData("C++")]
    [InlineData("«»")]
    [InlineData("2009")]
    [InlineData("\u0000\u0007\u001b")]
    [InlineData("🌹🌹")]
    [InlineData("\ud800")]
    [InlineData("حقوق العاملين")]
    [InlineData("(a+)+$ [x] .*")]
    [InlineData("'; DROP TABLE Document; --")]
    [InlineData("__proto__ constructor toString")]
    [InlineData("CKG Y2009")]
    public async Task Whatever_is_typed_has_an_answer(string text)
    {
        var files = Index("ru", [Article(0, "Заголовок 2009", "", "прав")]);
        SearchScript.Write(files, _folder.Path);
        var engine = new SearchEngine("ru", files);
        Assert.Equal(text == "2009" ? 1 : 0, engine.Find(new(text)).Total);
        Assert.InRange(engine.Find(new(text + new string('ж', 10_000))).Total, 0, 1);

        var asked = JsonSerializer.Serialize(new { text, facets = Array.Empty<string>() });
        var script = await SearchScript.RunAsync<Found>([asked], "find", _folder.Path, "ru");
        Assert.Equal(engine.Find(new(text)).Total, script.Single().Total);
    }

    private static string Lead(SearchHit hit) => string.Concat(hit.Lead.Select(piece => piece.IsMarked ? $"[{piece.Text}]" : piece.Text));

    private static SearchQuery Query(Corpus corpus, int number) => (number % 8) switch
    {
        0 => new(corpus.Word()),
        1 => new($"{corpus.Word()} {corpus.Word()}") { Year = "2009" },
        2 => new($"{corpus.Word()} {corpus.Word()} {corpus.Word()}"),
        3 => new($"{corpus.Word()}-{corpus.Word()}"),
        4 => new(corpus.Word() + "ъq"),
        5 => new($"«{corpus.Word().ToUpperInvariant()}» {corpus.Word()}") { CountryCode = "KG" },
        6 => new(corpus.Word()[..3]),
        _ => new($"{corpus.Word()} {corpus.Word()}"),
    };

    private static IEnumerable<string> Facets(SearchQuery query) =>
        new[] { query.Year is null ? null : "Y" + query.Year, query.CountryCode is null ? null : "C" + query.CountryCode }.OfType<string>();

    private static SearchEngine Engine(string language, params SearchDocument[] documents) => new(language, Index(language, documents));

    private static MemorySearchFiles Index(string language, IEnumerable<SearchDocument> documents)
    {
        var files = new MemorySearchFiles();
        var builder = new SearchIndexBuilder(language, files);
        foreach (var document in documents)
        {
            builder.Add(document);
        }

        builder.Write();
        return files;
    }

    private static SearchDocument Article(int number, string title, string lead, string text) =>
        new()
        {
            Id = $"id{number}",
            Path = $"{number}",
            Title = title,
            Lead = lead,
            Text = text,
            PublishedUtc = DateTime.UnixEpoch.AddDays(number),
        };

    private static IEnumerable<string> Paths(SearchAnswer answer) => answer.Hits.Select(hit => hit.Document.Path);

    private sealed record Found(int Total, string[] Paths, string[] Leads, string? Near);
}
