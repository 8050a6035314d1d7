using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class SharedPropertiesTests
{
    [Fact]
    public void Facts_are_copied_and_translations_stay()
    {
        var russian = Parts(
            """{"ArticlePart":{"Lead":"Лид","EventStart":"2009-05-16","CountryCode":"KZ","Contacts":[],"MoreInfo":"""
                + """{"Url":"https://b.example","Text":"Ещё"},"Image":{"Path":"b.png","Width":2,"Height":1,"AltText":"Марш"}}}""");
        var english = Parts(
            """{"ArticlePart":{"Lead":"Lead","EventStart":"2009-05-15","CountryCode":"KG","Contacts":"""
                + """[{"Id":"1","Name":"A","Published":true}],"MoreInfo":{"Url":"https://a.example","Text":"More"},"Image":"""
                + """{"Path":"a.png","Width":1,"Height":1,"AltText":"A march"}}}""");

        Assert.True(SharedProperties.Copy(russian, english));
        Assert.Equal(
            """{"ArticlePart":{"Lead":"Lead","EventStart":"2009-05-16","CountryCode":"KZ","Contacts":[],"MoreInfo":"""
                + """{"Url":"https://b.example","Text":"More"},"Image":{"Path":"b.png","Width":2,"Height":1,"AltText":"A march"}}}""",
            english.ToJsonString());
        Assert.False(SharedProperties.Copy(russian, english));
    }

    [Fact]
    public void An_image_that_one_version_loses_is_lost_to_all()
    {
        var english = Parts("""{"OrganizationPart":{"Logo":{"Path":"a.png","AltText":"A"},"City":"Osh"}}""");
        Assert.True(SharedProperties.Copy(Parts("""{"OrganizationPart":{"Logo":null,"City":"Ош"}}"""), english));
        Assert.Equal("""{"OrganizationPart":{"Logo":null,"City":"Osh"}}""", english.ToJsonString());
    }

    [Fact]
    public void A_new_image_comes_without_the_others_words()
    {
        var english = Parts("""{"ArticlePart":{"Image":null}}""");
        Assert.True(
            SharedProperties.Copy(Parts("""{"ArticlePart":{"Image":{"Path":"a.png","Width":2,"Height":3,"AltText":"Марш"}}}"""), english));
        Assert.Equal("""{"ArticlePart":{"Image":{"Path":"a.png","Width":2,"Height":3}}}""", english.ToJsonString());
    }

    [Theory]
    // Unticked; taken off; named still; never named; named anew; not known what it was before.
    [InlineData(true, "[{\"Id\":\"1\",\"Published\":false}]", false)]
    [InlineData(true, "[]", false)]
    [InlineData(true, "[{\"Id\":\"1\",\"Published\":true}]", true)]
    [InlineData(false, "[{\"Id\":\"1\",\"Published\":false}]", true)]
    [InlineData(false, "[]", true)]
    [InlineData(false, "[{\"Id\":\"1\",\"Published\":true}]", true)]
    [InlineData(null, "[{\"Id\":\"1\",\"Published\":false}]", false)]
    [InlineData(null, "[]", false)]
    public void A_draft_takes_back_what_it_held_of_consent_and_nothing_else(bool? wasNamed, string draft, bool isNamed)
    {
        var other = Parts(
            """{"ArticlePart":{"CountryCode":"KG","Contacts":[{"Id":"1","Name":"A","Published":true},"""
                + """{"Id":"2","Name":"B","Published":false}]}}""");
        var before = wasNamed is null
            ? null
            : SharedProperties.Contacts(
                Parts($$$"""{"ArticlePart":{"Contacts":[{"Id":"1","Published":{{{(wasNamed.Value ? "true" : "false")}}}}]}}"""));

        Assert.Equal(
            !isNamed, SharedProperties.TakeBack(
                before, Parts($$$"""{"ArticlePart":{"CountryCode":"GE","Contacts":{{{draft}}}}}"""), other));
        Assert.Equal(
            """{"ArticlePart":"""
                + $$$"""{"CountryCode":"KG","Contacts":[{"Id":"1","Name":"A","Published":{{{(isNamed ? "true" : "false")}}}},"""
                + """{"Id":"2","Name":"B","Published":false}]}}""",
            other.ToJsonString());
    }

    [Fact]
    public void Contacts_without_an_id_are_known_by_name_and_address()
    {
        var other = Parts(
            """{"OrganizationPart":{"Contacts":[{"Name":"A","Email":"a@example.org","Published":true},"""
                + """{"Name":"B","Email":"b@example.org","Published":true}]}}""");
        Assert.True(
            SharedProperties.TakeBack(
                null, Parts("""{"OrganizationPart":{"Contacts":[{"Name":"B","Email":"b@example.org","Published":true}]}}"""), other));
        Assert.Equal(
            """{"OrganizationPart":{"Contacts":[{"Name":"A","Email":"a@example.org","Published":false},"""
                + """{"Name":"B","Email":"b@example.org","Published":true}]}}""",
            other.ToJsonString());
    }

    private static JsonObject Parts(string json) => JsonNode.Parse(json)!.AsObject();
}
