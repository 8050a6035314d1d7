using System.Globalization;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Texts that do not fit into a column, or into the bytes of an index's row: told at the field, or stored all the same.</summary>
public abstract class LongTextsTests(SavingSite site)
{
    private static readonly string[] s_long =
    [
        new string('a', 1100),
        string.Concat(Enumerable.Range(0x4E00, 1000).Select(code => (char)code)),
        string.Concat(Enumerable.Repeat("👩‍👧‍👦", 200)),
    ];

    [Theory]
    [InlineData("AutoroutePart.Path")]
    [InlineData("PathsPart.Paths")]
    [InlineData("ArticlePart.Contacts[0].Email")]
    [InlineData("ArticlePart.Contacts[0].Name")]
    [InlineData("ArticlePart.Image.Path")]
    [InlineData("ArticlePart.Organizations")]
    [InlineData("ArticlePart.CountryCode")]
    [InlineData("TitlePart.Title")]
    [InlineData("ArticlePart.Places")]
    [InlineData("ArticlePart.MoreInfo.Url")]
    public async Task What_is_longer_than_the_database_takes_is_told_at_the_field_or_stored_whole(string field)
    {
        Assert.SkipWhen(site.Missing is not null, site.Missing ?? "");
        var number = 0;
        foreach (var text in s_long)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Long {field} {number++}");
            var form = await site.People[0].OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
            var values = new Dictionary<string, string[]> { ["TitlePart.Title"] = [title], [field] = [text] };
            if (field == "TitlePart.Title")
            {
                // Just over what fits, and with an emoji over the end of what Orchard would keep.
                title = text[..Math.Min(254, text.Length)] + "👩‍👧‍👦";
                values[field] = [title];
            }

            if (field.StartsWith("ArticlePart.Contacts[0].Email", StringComparison.Ordinal))
            {
                values["ArticlePart.Contacts[0].Name"] = ["Someone"];
                values[field] = [text[..Math.Min(text.Length, 900)] + "@example.org"];
            }
            else if (field == "ArticlePart.Image.Path")
            {
                values["ArticlePart.Image.AltText"] = ["Something"];
            }

            var answer = await form.SubmitAsync(values, ("submit.Publish", "submit.PublishAndContinue"));
            if (answer.Errors.Count == 0)
            {
                // Told as published, so it is.
                Assert.Equal(title, FormsTests.Value(answer, "TitlePart.Title"));
                Assert.NotNull(answer.Page.QuerySelector("[name='submit.Unpublish']"));
            }
            else
            {
                Assert.Contains(answer.Page.QuerySelectorAll("[data-valmsg-for]"), message => message.TextContent.Trim().Length > 0);
                Assert.Equal(title, FormsTests.Value(answer, "TitlePart.Title"));
            }
        }
    }
}
