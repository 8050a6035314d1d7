using System.Text.Json.Nodes;
using SwanOrchard.Core.Translations;
using Xunit;

namespace SwanOrchard.Tests.Translations;

public sealed class TranslatableTextsTests
{
    [Fact]
    public void An_articles_texts_come_in_the_order_of_its_form() => Assert.Equal(
        [
            "TitlePart.Title", "ArticlePart.Lead", "HtmlBodyPart.Html", "ArticlePart.Places", "ArticlePart.MoreInfo.Text",
            "ArticlePart.Image.AltText", "ArticlePart.Image.Credit",
        ],
        TranslatableTexts.Of(new ArticleSet().English).Select(text => text.Field));

    [Fact]
    public void An_organization_has_a_short_name_a_city_and_the_alt_text_of_its_logo()
    {
        var parts = Parts("""
            {
              "TitlePart": { "Title": "Sex Workers' Rights Advocacy Network" },
              "OrganizationPart": {
                "ShortName": "SWAN", "City": "Budapest", "Role": "Secretariat", "Website": "https://example.org",
                "Logo": { "Path": "a.svg", "AltText": "A red umbrella" }
              },
              "HtmlBodyPart": { "Html": "<p></p>" }
            }
            """);
        Assert.Equal(
            ["TitlePart.Title", "OrganizationPart.ShortName", "OrganizationPart.City", "OrganizationPart.Logo.AltText"],
            TranslatableTexts.Of(parts).Select(text => text.Field));
    }

    [Fact]
    public void Any_other_type_has_the_texts_of_its_fields_and_known_parts()
    {
        var parts = Parts("""
            {
              "Event": {
                "Intro": { "Html": "<p>Come!</p>" },
                "Room": { "Text": "Blue" },
                "Seats": { "Value": 20 },
                "Photos": { "Paths": ["a.jpg"], "MediaTexts": ["A hall", "", "A door"] },
                "Site": { "Url": "https://example.org", "Text": "The site" }
              },
              "MarkdownBodyPart": { "Markdown": "# Hello" },
              "AutoroutePart": { "Path": "events/1" },
              "CommonPart": {}
            }
            """);
        Assert.Equal(
            [
                ("MarkdownBodyPart.Markdown", "# Hello"), ("Event.Intro.Html", "<p>Come!</p>"),
                ("Event.Photos.MediaTexts", "A hall, A door"), ("Event.Room.Text", "Blue"), ("Event.Site.Text", "The site"),
            ],
            TranslatableTexts.Of(parts).Select(text => (text.Field, text.Read)));
    }

    [Theory]
    [InlineData("""{ "TitlePart": "a text", "ArticlePart": { "Places": "Osh", "Image": [], "Lead": 3 }, "X": null, "Y": { "Z": null } }""")]
    [InlineData("""{ "ArticlePart": { "Places": [null, {}, "Osh"] } }""")]
    public void What_has_another_shape_counts_as_it_reads_or_not_at_all(string json) =>
        Assert.Equal(["Osh"], TranslatableTexts.Of(Parts(json)).Select(text => text.Read));

    [Fact]
    public void A_snapshot_is_read_as_it_was_packed_and_nothing_else_is()
    {
        var snapshot = TextSnapshot.Of(new ArticleSet().English);
        var read = TextSnapshot.Unpack(snapshot.Pack());
        Assert.Equal(snapshot.Texts, read.Texts);
        Assert.Equal(snapshot.Hash, read.Hash);
        Assert.Equal("Seminar in Bishkek", read.Text("TitlePart.Title"));
        Assert.Empty(read.Text("TitlePart.Other"));
        Assert.Throws<InvalidDataException>(() => TextSnapshot.Unpack([1, 2, 3]));
    }

    private static JsonObject Parts(string json) => (JsonObject)JsonNode.Parse(json)!;
}
