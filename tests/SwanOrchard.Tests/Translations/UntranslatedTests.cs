using System.Text.Json.Nodes;
using SwanOrchard.Core.Translations;
using Xunit;

namespace SwanOrchard.Tests.Translations;

public sealed class UntranslatedTests
{
    [Theory]
    [InlineData("Article", "News", "Lead", "<p>One two</p>", "Title Lead Html")]
    [InlineData("Article", "Новости", "Lead", "<p>Один</p>", "Lead")]
    [InlineData("Article", "Новости", "Лид", "<div>One&nbsp;<b>two</b>\n</div>", "Html")]
    [InlineData("Article", "Новости", "", "", "")]
    [InlineData("Organization", "News", "", "<p>Один</p>", "")]
    public void Texts_of_the_original_are_found_however_they_are_marked_up(
        string type, string title, string lead, string html, string same)
    {
        var original = JsonNode.Parse(
            """{"TitlePart":{"Title":"News"},"ArticlePart":{"Lead":"Lead"},"HtmlBodyPart":{"Html":"<p>One two</p>"}}""")!.AsObject();
        var texts = new Dictionary<string, string> { ["Title"] = title, ["Lead"] = lead, ["Html"] = html };

        Assert.Equal(
            same, string.Join(' ', Untranslated.Find(type, (_, property) => texts[property], original).Select(text => text.Property)));
    }
}
