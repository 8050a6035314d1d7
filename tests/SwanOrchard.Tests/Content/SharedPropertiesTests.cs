using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class SharedPropertiesTests
{
    [Fact]
    public void Facts_are_copied_and_translations_stay()
    {
        var russian = Parts("""{"ArticlePart":{"Lead":"Лид","EventStart":"2009-05-16","CountryCode":"KZ","Contacts":[],"MoreInfo":{"Url":"https://b.example","Text":"Ещё"},"Image":{"Path":"b.png","Width":2,"Height":1,"AltText":"Марш"}}}""");
        var english = Parts("""{"ArticlePart":{"Lead":"Lead","EventStart":"2009-05-15","CountryCode":"KG","Contacts":[{"Id":"1","Name":"A","Published":true}],"MoreInfo":{"Url":"https://a.example","Text":"More"},"Image":{"Path":"a.png","Width":1,"Height":1,"AltText":"A march"}}}""");

        Assert.True(SharedProperties.Copy(russian, english));
        Assert.Equal(
            """{"ArticlePart":{"Lead":"Lead","EventStart":"2009-05-16","CountryCode":"KZ","Contacts":[],"MoreInfo":{"Url":"https://b.example","Text":"More"},"Image":{"Path":"b.png","Width":2,"Height":1,"AltText":"A march"}}}""",
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
        Assert.True(SharedProperties.Copy(Parts("""{"ArticlePart":{"Image":{"Path":"a.png","Width":2,"Height":3,"AltText":"Марш"}}}"""), english));
        Assert.Equal("""{"ArticlePart":{"Image":{"Path":"a.png","Width":2,"Height":3}}}""", english.ToJsonString());
    }

    private static JsonObject Parts(string json) => JsonNode.Parse(json)!.AsObject();
}
