using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class ReaderTextTests
{
    private const string Item = """{"TitlePart":{"Title":"a"},"ArticlePart":{"Lead":"b","Contacts":[{"Name":"c"}],"Places":["Osh"]}}""";

    [Theory]
    [InlineData("""{"TitlePart":{"Title":"a"},"ArticlePart":{"Places":["Osh"],"Lead":"b","EventStart":null}}""", true)]
    [InlineData("""{"TitlePart":{"Title":"a"},"ArticlePart":{"Lead":"b","Places":["Osh"]},"AutoroutePart":{"Path":"en/x"}}""", true)]
    [InlineData("""{"TitlePart":{"Title":"a"},"ArticlePart":{"Lead":"b","Contacts":[{"Name":"other"}],"Places":["Osh"]}}""", true)]
    [InlineData("""{"TitlePart":{"Title":"A"},"ArticlePart":{"Lead":"b","Places":["Osh"]}}""", false)]
    [InlineData("""{"TitlePart":{"Title":"a"},"ArticlePart":{"Lead":"b","Places":["Osh","Talas"]}}""", false)]
    [InlineData("""{"TitlePart":{"Title":"a"},"ArticlePart":{"Lead":"b","Places":["Osh"]},"HtmlBodyPart":{"Html":"<p>c</p>"}}""", false)]
    public void An_item_says_the_same_where_all_but_contacts_and_paths_is_the_same(string other, bool same) =>
        Assert.Equal(same, Fingerprint(Item) == Fingerprint(other));

    private static string Fingerprint(string json) => ReaderText.Fingerprint(JsonNode.Parse(json)!.AsObject());
}
