using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class EditMergeTests
{
    [Theory]
    [InlineData("a", "a", "b", "b")]
    [InlineData("a", "b", "a", "b")]
    [InlineData("a", "b", "c", "c")]
    [InlineData(null, "b", "", "b")]
    [InlineData("line 1\nline 2", "b", "line 1\r\nline 2", "b")]
    public void What_I_changed_goes_on_top_of_theirs_and_nothing_else(string? opened, string? theirs, string? mine, string merged) =>
        Assert.Equal(
            merged, EditMerge.Merge(Lead(opened), Lead(theirs), Lead(mine))["ArticlePart"]!["Lead"]!.GetValue<string>());

    [Fact]
    public void Each_field_that_differs_is_named_with_who_changed_it()
    {
        var opened = Item("a", "a", "a.png", 1, "a");
        var theirs = Item("a", "b", "b.png", 2, "a");
        var mine = Item("c", "c", "a.png", 1, "c");

        Assert.Equal(
            [("Title", true, false), ("Lead", true, true), ("Image.Path", false, true), ("Image.AltText", true, false)],
            EditMerge.Compare(opened, theirs, mine).Select(edited => (edited.Property, edited.IsMine, edited.IsTheirs)));
        var image = EditMerge.Merge(opened, theirs, mine)["ArticlePart"]!["Image"]!;
        Assert.Equal("""{"Path":"b.png","Width":2,"AltText":"c"}""", image.ToJsonString());
    }

    [Fact]
    public void A_text_that_is_written_otherwise_is_the_same_text() => Assert.True(EditMerge.AreSame(
        Parse("""{"HtmlBodyPart":{"Html":"<p>One</p>\n<p>Two</p>"},"DraftPart":{"MadeBy":"x"},"ArticlePart":{"Places":[],"Lead":null}}"""),
        Parse("""{"HtmlBodyPart":{"Html":"<p>One</p><p>Two</p>\r\n"},"ArticlePart":{}}""")));

    [Fact]
    public void Nobody_is_brought_back_whom_they_removed_or_whose_consent_they_took_back()
    {
        var merged = EditMerge.Merge(
            Contacts(("1", "Asel", true), ("2", "Beka", true), ("3", "Chinara", true)),
            Contacts(("2", "Beka", false), ("3", "Chinara", true), ("4", "Dina", true)),
            Contacts(("1", "Asel, corrected", true), ("2", "Beka", true), ("3", "Chinara, corrected", true), ("5", "Elmira", true)));

        Assert.Equal(
            [("Beka", false), ("Chinara, corrected", true), ("Elmira", true), ("Dina", true)],
            merged["ArticlePart"]!["Contacts"]!.AsArray().Select(contact =>
                (contact!["Name"]!.GetValue<string>(), contact["Published"]!.GetValue<bool>())));
    }

    private static JsonObject Item(string title, string lead, string path, int width, string altText) => new()
    {
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["ArticlePart"] = new JsonObject
        {
            ["Lead"] = lead,
            ["Places"] = new JsonArray("Osh"),
            ["Image"] = new JsonObject { ["Path"] = path, ["Width"] = width, ["AltText"] = altText },
        },
    };

    private static JsonObject Lead(string? lead) => new() { ["ArticlePart"] = new JsonObject { ["Lead"] = lead } };

    private static JsonObject Contacts(params (string Id, string Name, bool Published)[] contacts) => new()
    {
        ["ArticlePart"] = new JsonObject
        {
            ["Contacts"] = new JsonArray([.. contacts.Select(contact => new JsonObject
            {
                ["Id"] = contact.Id, ["Name"] = contact.Name, ["Published"] = contact.Published,
            })]),
        },
    };

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
