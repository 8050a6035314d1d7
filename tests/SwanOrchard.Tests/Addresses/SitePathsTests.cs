using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Addresses;

public sealed class SitePathsTests
{
    private static readonly LanguageSettings s_languages = new("en", ["en", "ru", "sr-Latn"]);

    [Theory]
    [InlineData("/EN/News/", "en/news")]
    [InlineData("//en//news", "en/news")]
    [InlineData("/en/news/page/1", "en/news")]
    [InlineData("/sr-Latn/news", "sr-latn/news")]
    [InlineData("/en/countries/KG", "en/countries/kg")]
    [InlineData("/en", "en")]
    [InlineData("/nope/", null)]
    [InlineData("/", null)]
    public void Every_address_has_one_spelling(string path, string? spelling) =>
        Assert.Equal(spelling, SitePaths.OneSpelling(path, s_languages));

    [Theory]
    [InlineData(ContentTypeNames.Article, "en", "en/news/a-title", true)]
    [InlineData(ContentTypeNames.Article, "en", "en/news/page", false)]
    [InlineData(ContentTypeNames.Article, "en", "en/news/A-Title", false)]
    [InlineData(ContentTypeNames.Article, "en", "en/news/название", false)]
    [InlineData(ContentTypeNames.Article, "en", "ru/news/a-title", false)]
    [InlineData(ContentTypeNames.Article, "en", "en/organizations/a", false)]
    [InlineData(ContentTypeNames.Article, "en", "en/news", false)]
    [InlineData(ContentTypeNames.Organization, "ru", "ru/organizations/swan", true)]
    [InlineData(ContentTypeNames.Organization, "ru", "ru/organizations/swan/page", false)]
    [InlineData(ContentTypeNames.Page, "en", "en/about", true)]
    [InlineData(ContentTypeNames.Page, "en", "en/news", false)]
    [InlineData(ContentTypeNames.Page, "en", "en/feeds", false)]
    [InlineData(ContentTypeNames.Page, "en", "en/page", false)]
    [InlineData(ContentTypeNames.Page, "en", "en/ru", false)]
    [InlineData(ContentTypeNames.Page, "en", "en", false)]
    [InlineData(ContentTypeNames.Page, "en", "sitemap.xml", false)]
    [InlineData(ContentTypeNames.Page, "en", "about", false)]
    [InlineData(ContentTypeNames.Page, "en", "login", false)]
    [InlineData(ContentTypeNames.Page, "en", "en/a/b", false)]
    [InlineData(ContentTypeNames.Article, "en", "en/a-title", false)]
    [InlineData(ContentTypeNames.Page, "en", "", false)]
    public void An_item_stands_where_nothing_else_does(string type, string language, string path, bool fits) =>
        Assert.Equal(fits, ItemPaths.Fits(type, language, path, s_languages));

    [Theory]
    [InlineData(ContentTypeNames.Article, "ru", "Новый закон", "ru/news/novyy-zakon")]
    [InlineData(ContentTypeNames.Page, "en", "News", "en/news-1")]
    [InlineData(ContentTypeNames.Page, "en", "???", "en/4abc")]
    public void A_new_items_address_fits(string type, string language, string title, string path)
    {
        Assert.Equal(path, ItemPaths.Propose(type, language, title, "4abc", s_languages));
        Assert.True(ItemPaths.Fits(type, language, path, s_languages));
    }

    [Theory]
    [InlineData("en/node/1517", false)]
    [InlineData("en/news/an-old-title", false)]
    [InlineData("старый/адрес", false)]
    [InlineData("https://old.example/a", true)]
    [InlineData("mailto:a@b.example", true)]
    [InlineData("a?b=c", true)]
    [InlineData("a#b", true)]
    [InlineData("a b", true)]
    [InlineData("a\\b", true)]
    [InlineData("en", true)]
    [InlineData("EN/News", true)]
    [InlineData("en/news/page/2", true)]
    [InlineData("en/atom.xml", true)]
    [InlineData("sitemap.xml", true)]
    [InlineData("manifest.json", true)]
    [InlineData("sha256sums", true)]
    [InlineData("_redirects/a", true)]
    [InlineData("en/manifest.json", false)]
    public void A_former_address_is_a_path_at_which_nothing_stands(string path, bool isFault) =>
        Assert.Equal(isFault, SitePaths.FormerFault(path, s_languages) is not null);

    [Theory]
    [InlineData("a", 1024, false)]
    [InlineData("a", 1025, true)]
    [InlineData("я", 1024, false)]
    [InlineData("路", 682, false)]
    [InlineData("路", 683, true)]
    [InlineData("👩", 512, false)]
    [InlineData("👩", 513, true)]
    public void A_former_path_fits_into_the_databases_index_in_characters_and_in_bytes(string text, int count, bool isFault) =>
        Assert.Equal(isFault, SitePaths.FormerFault(string.Concat(Enumerable.Repeat(text, count)), s_languages) is not null);
}
