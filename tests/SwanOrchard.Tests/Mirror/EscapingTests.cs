using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class EscapingTests : IDisposable
{
    private const string Title = "\"Quotes\" & 'more' </script><script>alert(1)</script> {{ Model.Page.Language }}";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_an_editor_types_is_text_everywhere()
    {
        await using var mirror = await RunningMirror.StartAsync(new RecipeBuilder().Languages("en", "ru")
            .Article("en", "one", item => item.Title(Title).Part("ArticlePart", "Lead", Title).Texts("ArticlePart", "Places", Title))
            .WriteTo(_folder));

        var page = await mirror.GetAsync("/en/news/one");
        var list = await mirror.GetAsync("/en/news");

        Assert.Equal(Title, page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(Title, page.Document.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(Title, page.Document.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.StartsWith(Title, page.Document.Title, StringComparison.Ordinal);
        Assert.Contains(Title, list.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.All("script:not([src])").Concat(list.All("script:not([src])")),
            script => script.GetAttribute("type") != "application/ld+json");
    }

    [Fact]
    public async Task Structured_data_stays_one_script()
    {
        await using var mirror = await RunningMirror.StartAsync(
            new RecipeBuilder().Languages("en").Article("en", "one", item => item.Title(Title)).WriteTo(_folder));

        var script = (await mirror.GetAsync("/en/news/one")).All("script:not([src])").Single();

        Assert.Contains(JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray(), entry => entry!["headline"]?.GetValue<string>() == Title);
    }

    [Fact]
    public async Task A_body_is_cleaned()
    {
        await using var mirror = await RunningMirror.StartAsync(new RecipeBuilder().Languages("en")
            .Page(
                "en", "about",
                item => item.Part(
                    "HtmlBodyPart", "Html",
                    "<p onclick=\"x()\">Text {{ 1 | plus: 1 }}</p><script>x()</script><img src=\"https://tracker.example/i.png\" "
                        + "alt=\"Seen\">"))
            .WriteTo(_folder));

        var page = await mirror.GetAsync("/en/about");

        Assert.Empty(page.All("main script, main img, main [onclick]"));
        Assert.Contains("Text {{ 1 | plus: 1 }}", page.MainText, StringComparison.Ordinal);
    }
}
