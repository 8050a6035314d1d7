using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class ContactTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/en/news/one")]
    [InlineData("/en/organizations/one")]
    public async Task Telephone_numbers_are_links_and_what_stands_beside_them_is_text(string path)
    {
        JsonArray contacts = [ContentSet.Contact("one", "Ann", null, "+996 (312) 12-34-56 доб. 5, 0555 12-34-56 (24/7)", true)];
        await using var mirror = await RunningMirror.StartAsync(new RecipeBuilder().Languages("en")
            .Article(
                "en", "one", item => item.Part("ArticlePart", "Contacts", contacts.DeepClone()).Part("ArticlePart", "CountryCode", "KG"))
            .Organization(
                "en", "one",
                item => item.Part("OrganizationPart", "Contacts", contacts.DeepClone()).Part("OrganizationPart", "CountryCode", "KG"))
            .WriteTo(_folder));

        var page = await mirror.GetAsync(path);

        Assert.Equal(
            ["tel:+996312123456;ext=5|+996 (312) 12-34-56 доб. 5", "tel:+996555123456|0555 12-34-56"],
            page.All("main a[href^='tel:']").Select(link => $"{link.GetAttribute("href")}|{link.TextContent}"));
        Assert.Contains("Ann +996 (312) 12-34-56 доб. 5, 0555 12-34-56 (24/7)", page.MainText, StringComparison.Ordinal);
    }
}
