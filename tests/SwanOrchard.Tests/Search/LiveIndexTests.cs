using System.Text;
using SwanOrchard.Core.Search;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>An index that changes answers as one that was made anew; what is gone is found no more, and leaves no word.</summary>
public sealed class LiveIndexTests
{
    [Fact]
    public async Task After_any_changes_it_answers_as_if_made_anew()
    {
        var corpus = new Corpus("ru");
        SearchDocument[] all = [.. corpus.Articles(900)];

        // Of the first 700, a third change and some go; of the others, some are older than what is there.
        var index = new LiveIndex("ru");
        await index.MakeAsync(all.Where((_, number) => number < 700 && number % 10 != 5).ToAsyncEnumerable());
        SearchDocument[] changed = [.. all.Where((_, number) => number is < 700 and > 600 && number % 3 == 0)
            .Select(document => document with { Title = corpus.Word() + " " + document.Title })];
        index.Change([.. all[700..].Concat(all.Where((_, number) => number < 700 && number % 10 == 5))], []);
        index.Change(changed, [.. all[..40].Select(document => document.Id)]);
        index.Tidy();

        var other = new LiveIndex("ru");
        await other.MakeAsync(all[40..]
            .Select(document => Array.Find(changed, one => one.Id == document.Id) ?? document).ToAsyncEnumerable());
        var (one, two) = (new SearchEngine("ru", index.Files), new SearchEngine("ru", other.Files));
        for (var i = 0; i < 200; i++)
        {
            var query = new SearchQuery($"{corpus.Word()} {corpus.Word()}") { Year = i % 4 == 0 ? "2009" : null };
            var (answer, expected) = (one.Find(query), two.Find(query));
            Assert.Equal((query.Text, expected.Total), (query.Text, answer.Total));
            Assert.Equal(expected.Hits.Select(hit => hit.Document.Path), answer.Hits.Select(hit => hit.Document.Path));
        }
    }

    [Fact]
    public async Task What_is_gone_is_found_no_more_and_its_words_leave_the_files()
    {
        var index = new LiveIndex("ru");
        await index.MakeAsync(new[] { Document("a", "Зульфия рассказала"), Document("b", "Другая новость") }.ToAsyncEnumerable());
        var engine = new SearchEngine("ru", index.Files);
        Assert.Equal(1, engine.Find(new("зульфию")).Total);

        index.Change([], ["a"]);

        Assert.Equal((0, null), (engine.Find(new("зульфию")).Total, engine.Find(new("зульфиа")).Suggestion));
        index.Tidy();
        Assert.Equal(1, engine.Find(new("новости")).Total);
        Assert.All(
            index.Files.Names.Select(name => Encoding.UTF8.GetString(index.Files.Read(name)!)),
            text => Assert.DoesNotContain("зульфи", text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task One_more_article_writes_the_shards_of_its_words_only()
    {
        SearchDocument[] all = [.. new Corpus("en").Articles(2_001)];
        var index = new LiveIndex("en");
        await index.MakeAsync(all[..2_000].ToAsyncEnumerable());
        var before = index.Files.Names.ToHashSet();

        index.Change([all[2_000]], []);

        var written = index.Files.Names.Count(name => !before.Contains(name));
        Assert.True(written > 1 && written < before.Count / 2, $"{written} of {before.Count} files were written.");
        var found = new SearchEngine("en", index.Files).Find(new(all[2_000].Title));
        Assert.Contains(all[2_000].Path, found.Hits.Select(hit => hit.Document.Path));
    }

    private static SearchDocument Document(string id, string title) =>
        new() { Id = id, Path = id, Title = title, PublishedUtc = DateTime.UnixEpoch };
}
