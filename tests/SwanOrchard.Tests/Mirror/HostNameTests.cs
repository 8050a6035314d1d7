using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class HostNameTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_website_is_shown_in_its_own_letters_and_its_link_stays_as_it_was_typed()
    {
        await using var mirror = await RunningMirror.StartAsync(new RecipeBuilder().Languages("ru")
            .Organization("ru", "one", item => item.Part("OrganizationPart", "Website", "https://xn--80aaagzh3bfj0a9e.xn--p1ai/"))
            .Article(
                "ru", "one", item => item.Part("ArticlePart", "MoreInfo", new JsonObject { ["Url"] = "https://правозащита.рф/новости" }))
            .WriteTo(_folder));

        var organization = (await mirror.GetAsync("/ru/organizations/one")).Document.QuerySelector("main dd a[href^='https://xn--']")!;
        var more = (await mirror.GetAsync("/ru/news/one")).Document.QuerySelector("main dd a[href^='https://правозащита.рф/']")!;

        Assert.Equal(
            ("https://xn--80aaagzh3bfj0a9e.xn--p1ai/", "правозащита.рф"), (organization.GetAttribute("href"), organization.TextContent));
        Assert.Equal(("https://правозащита.рф/новости", "правозащита.рф"), (more.GetAttribute("href"), more.TextContent));
    }
}
