using SwanOrchard.Core.Search;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>
/// How often one form of a Russian word finds another, over the words of our own texts: of all ordered pairs of different forms, the
/// share whose stems are the same or neighbours.
/// </summary>
public sealed class RecallTests
{
    private static readonly IReadOnlyList<(string PartOfSpeech, string[] Forms)> s_words =
        [.. File.ReadLines(Path.Combine(Vocabularies.Folder, "Forms", "ru.txt"))
            .Select(line => line.Split(' '))
            .Select(parts => (parts[0], parts[2].Split(',').Select(ending => parts[1].Trim('-') + ending).ToArray()))];

    [Theory]
    [InlineData("noun", 240, 94.0)]
    [InlineData("adjective", 126, 88.0)]
    [InlineData("verb", 130, 65.0)]
    public void A_form_of_a_word_finds_its_other_forms(string partOfSpeech, int count, double least)
    {
        var (met, all) = (0, 0);
        string[][] words = [.. s_words.Where(word => word.PartOfSpeech == partOfSpeech).Select(word => word.Forms)];
        foreach (var forms in words)
        {
            string[] stems = [.. forms.Select(form => Stems.Of(form, isKnown: true))];
            foreach (var (typed, one) in stems.Index())
            {
                foreach (var (written, other) in stems.Index().Where(form => form.Index != typed))
                {
                    met += one == other || Stems.AreNeighbours(one, other) ? 1 : 0;
                    all++;
                }
            }
        }

        var percent = 100.0 * met / all;
        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant($"{partOfSpeech}: {percent:F1} % of {all} pairs"));
        Assert.Equal(count, words.Length);
        Assert.True(percent >= least, FormattableString.Invariant($"{partOfSpeech}: {percent:F1} %"));
    }

    [Fact]
    public void A_word_that_is_looked_for_rarely_finds_another_word()
    {
        // Too generous a rule would have all of the above, and find everything.
        var words = s_words
            .Select(word => word.Forms.Select(form => Stems.Of(form, isKnown: true)).ToHashSet(StringComparer.Ordinal))
            .ToArray();
        var others = words.Sum(one => words.Count(other =>
            other != one && one.Any(stem => other.Any(found => stem == found || Stems.AreNeighbours(stem, found)))));

        Assert.True(others <= words.Length, $"{others} other words for {words.Length}.");
    }
}
