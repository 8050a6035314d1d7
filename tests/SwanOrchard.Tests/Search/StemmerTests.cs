using SwanOrchard.Core.Search;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>Both stemmers are the published ones, proven on the published vocabularies; the script does the same as the core.</summary>
public sealed class StemmerTests
{
    [Fact]
    public void English_words_have_the_published_stems()
    {
        var wrong = Vocabularies.Read("en").Where(entry => EnglishStemmer.Stem(entry.Word) != entry.Stem).ToArray();

        Assert.Empty(wrong);
        Assert.Equal(42_649, Vocabularies.Read("en").Count);
    }

    [Fact]
    public void Russian_words_have_the_published_stems()
    {
        var wrong = Vocabularies.Read("ru").Where(entry => RussianStemmer.Stem(entry.Word.Replace('ё', 'е')) != entry.Stem).ToArray();

        Assert.Empty(wrong);
        Assert.Equal(49_785, Vocabularies.Read("ru").Count);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task The_script_and_the_core_agree_on_fifty_thousand_words(string language)
    {
        // The vocabulary; and its beginnings, which are words to a stemmer too.
        string[] words = [.. Vocabularies.Read(language).Select(entry => entry.Word.Replace('ё', 'е'))
            .SelectMany(word => new[] { word, word[..(word.Length - (word.Length / 3))] }).Where(word => word.Length > 0).Distinct()];

        var stems = await SearchScript.RunAsync<string>(words, "stems", language);

        Assert.True(words.Length > 50_000, $"{words.Length} words");
        Assert.Equal(words.Select(word => Stems.Of(word, isKnown: true)), stems);
    }
}
