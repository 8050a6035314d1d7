using SwanOrchard.Core.Translations;
using Xunit;

namespace SwanOrchard.Tests.Translations;

/// <summary>A translation that was made outside from an earlier original is behind from its first day on.</summary>
public sealed class BegunBehindTests
{
    [Theory]
    [InlineData("TitlePart.Title")]
    [InlineData("")]
    public void It_is_outdated_once_readers_see_it_until_somebody_confirms_it(string changed)
    {
        var article = new ArticleSet();
        article.Set.BeginBehind(ArticleSet.Russian, changed.Length > 0 ? [changed] : [], article.Now);

        Assert.Equal(TranslationState.Outdated, article.State);
        IEnumerable<string> expected = changed.Length > 0 ? [changed] : article.Set.Hashes!.Keys;
        Assert.Equal(expected, article.Set.ChangedFields(ArticleSet.Russian));
        Assert.Null(article.Set.Of(ArticleSet.Russian).BaseText);

        article.Set.Confirm(ArticleSet.Russian, article.Now);
        Assert.Equal(TranslationState.Current, article.State);
    }
}
