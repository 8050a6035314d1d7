using System.Net;
using System.Text;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers see when something is wrong on our side.</summary>
public sealed class ErrorPageTests
{
    [Fact]
    public async Task A_page_that_cannot_be_built_is_a_500_in_the_language_of_the_address_and_the_rest_goes_on()
    {
        await using var host = await OrchardHost.StartAsync();
        await host.Process.StopAsync();
        Break(Path.Combine(host.DataFolder, "Sites", "Default", "OrchardCore.db"), "ru/about");
        await host.RestartAsync();
        using var reader = host.Process.NewClient();

        var broken = await CrawledPage.GetAsync(reader, "/ru/about");
        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Equal("ru", broken.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Что-то пошло не так", broken.Document.QuerySelector("h1")!.TextContent);

        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/ru/safety")).Status);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/ru")).Status);
    }

    // No door takes such a thing, but a hand in the database can leave it: a body that
    // is no text. Of the same length, so that the file stays whole.
    private static void Break(string database, string path)
    {
        var bytes = File.ReadAllBytes(database);
        var broken = 0;
        for (var start = Find(bytes, $"\"Path\":\"{path}\"", 0); start >= 0; start = Find(bytes, $"\"Path\":\"{path}\"", start + 1))
        {
            var body = Find(bytes, "\"Html\":\"\\u003Cp", start);
            Assert.InRange(body, start, start + 4096);
            "\"Html\":{},\"h\":\""u8.CopyTo(bytes.AsSpan(body));
            broken++;
        }

        Assert.NotEqual(0, broken);
        File.WriteAllBytes(database, bytes);
    }

    private static int Find(byte[] bytes, string text, int from) =>
        bytes.AsSpan(from).IndexOf(Encoding.UTF8.GetBytes(text)) is >= 0 and var found ? from + found : -1;
}
