using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

/// <summary>What helps with a long page, and with passing a page on.</summary>
public sealed class ReadingTests : IDisposable
{
    private const string Long = "<h2>One</h2><p>a</p><h3>A <em>part</em></h3><p>b</p><h3>A part</h3><p>c</p><h2>Два &amp; три</h2><p>d</p>";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Article", "/en/news/a")]
    [InlineData("Organization", "/en/organizations/a")]
    [InlineData("Page", "/en/a")]
    public async Task A_page_of_four_headings_has_a_table_of_contents(string type, string path)
    {
        await using var mirror = await RunningMirror.StartAsync(Recipe(type, Long).WriteTo(_folder));

        var page = await mirror.GetAsync(path);

        Assert.Equal(["One", "Два & три"], page.All(".contents > ul > li > a").Select(link => link.TextContent));
        Assert.Equal(["A part", "A part"], page.All(".contents ul ul a").Select(link => link.TextContent));
        Assert.Equal(
            page.All(".text h2, .text h3").Select(heading => (heading.TextContent, "#" + heading.Id)),
            page.All(".contents a").Select(link => (link.TextContent, link.GetAttribute("href")!)));
        Assert.Equal(4, page.All(".contents a").Select(link => link.GetAttribute("href")).Distinct().Count());
    }

    [Fact]
    public async Task A_page_of_three_headings_has_none_and_is_as_it_was()
    {
        await using var mirror = await RunningMirror.StartAsync(
            Recipe("Article", "<h2>One</h2><p>a</p><h2>Two</h2><p>b</p><h2>Three</h2><p>c</p><h4><img alt=\"\" src=\"/media/a.png\"></h4>")
                .WriteTo(_folder));

        var page = await mirror.GetAsync("/en/news/a");

        Assert.Empty(page.All(".contents"));
        Assert.Empty(page.All(".text h2[id]"));
    }

    [Fact]
    public async Task The_contents_lead_to_the_target_that_the_text_itself_leads_to()
    {
        await using var mirror = await RunningMirror.StartAsync(
            Recipe("Article", Long.Replace("<h2>One", "<p><a href=\"#first\">Below</a></p><h2 id=\"first\">One", StringComparison.Ordinal))
                .WriteTo(_folder));

        var page = await mirror.GetAsync("/en/news/a");

        Assert.Equal("#text-first", page.All(".contents a")[0].GetAttribute("href"));
        Assert.Equal("#text-first", page.All(".text p a")[0].GetAttribute("href"));
    }

    [Fact]
    public async Task The_button_that_copies_the_link_is_hidden_until_a_script_shows_it()
    {
        await using var mirror = await RunningMirror.StartAsync(Recipe("Article", "<p>a</p>").WriteTo(_folder));

        var page = await mirror.GetAsync("/en/news/a");

        Assert.True(page.Document.QuerySelector(".link button")!.ParentElement!.HasAttribute("hidden"));
        Assert.Empty((await mirror.GetAsync("/en/news")).All(".link"));
    }

    private static RecipeBuilder Recipe(string type, string html)
    {
        void Body(RecipeItemBuilder item) => item.Part("HtmlBodyPart", "Html", html);
        var recipe = new RecipeBuilder().Languages("en");
        return type switch
        {
            "Article" => recipe.Article("en", "a", Body),
            "Organization" => recipe.Organization("en", "a", Body),
            _ => recipe.Page("en", "a", Body),
        };
    }
}
