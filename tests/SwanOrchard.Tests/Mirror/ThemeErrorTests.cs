using System.Net;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class ThemeErrorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{{ Model.Page.Text.Titel }}", "“Model.Page.Text.Titel”: TextView has no member “Titel”")]
    [InlineData("{% if false %}{{ Model.Pages }}{% endif %}", "TemplateModel has no member “Pages”")]
    [InlineData("{% for link in Model.Page.Header.Menu %}{{ link.Href }}{% endfor %}", "NavigationLink has no member “Href”")]
    [InlineData("{% for part in Model.Page.Text.Title %}{% endfor %}", "“Model.Page.Text.Title” is no list")]
    [InlineData("{{ Model.Page.Header.Menu.count }}", "a list has no member “count”")]
    [InlineData("{% assign text = Model.Page.Text %}{{ text.Boddy }}", "TextView has no member “Boddy”")]
    [InlineData("{{ Content.Title }}", "there is no “Content” here")]
    [InlineData("{% if Model.Page.Text and Model.Page.Head.Nothing %}{% endif %}", "Head has no member “Nothing”")]
    [InlineData("{{ Model.Page.Text.Title | shape_render }}", "there is no filter “shape_render”")]
    [InlineData("{{ \"{0}\" | t: Model.Page.Text.None }}", "TextView has no member “None”")]
    [InlineData("{% shape \"Menu\" %}", "there is no tag “shape”")]
    [InlineData("{% if true %}{% zone \"Header\" %}{% endif %}", "there is no tag “zone”")]
    [InlineData("{% include \"Other\" %}", "there is no tag “include”")]
    [InlineData("{% if true %}", "endif")]
    [InlineData("{{ Model.Page. }}", "at (3:")]
    public async Task What_is_not_in_the_language_of_the_theme_is_an_error_that_names_file_and_line(string wrong, string said)
    {
        var theme = _folder.CopyTheme();
        _folder.Write("theme/Views/Content-Page.liquid", $"<h1>{{{{ Model.Page.Text.Title }}}}</h1>\n\n{wrong}\n");
        await using var mirror = await StartAsync(theme);

        var page = await mirror.GetAsync("/en/about");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        var text = page.Document.Body!.TextContent;
        Assert.Contains("Content-Page.liquid, line 3: ", text, StringComparison.Ordinal);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("Content-Page.liquid, line 3: ", mirror.Log.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/news")).Status);
    }

    [Theory]
    [InlineData("{% for i in (1..2000000000) %}x{% endfor %}", "the range has more than 10000 numbers")]
    [InlineData(
        "{% assign many = 2000000000 %}{% assign one = 1 %}\n\n{% for i in (one..many) %}x{% endfor %}",
        "the range has more than 10000 numbers", 5)]
    [InlineData("{% tablerow i in (1..2000000000) %}x{% endtablerow %}", "the range has more than 10000 numbers")]
    [InlineData("{% assign many = (1..2000000000) %}", "the range has more than 10000 numbers")]
    [InlineData(
        "{% for i in (1..9999) %}\n{% for j in (1..9999) %}{% endfor %}{% endfor %}",
        "the template takes more than 500000 steps", 4)]
    [InlineData(
        "{% for i in (1..9999) %}{{ Model.Page.Text.Body | append: Model.Page.Text.Body }}{% endfor %}",
        "the template prints more than 33554432 characters")]
    [InlineData("{% render_body %}", "“Content-Page” is being rendered already")]
    [InlineData("{% render_section \"Nothing\", required: true %}", "the zone “Nothing” is required")]
    public async Task A_template_that_does_not_end_is_an_error_that_names_file_and_line(string wrong, string said, int line = 3)
    {
        var theme = _folder.CopyTheme();
        _folder.Write("theme/Views/Content-Page.liquid", $"<h1>{{{{ Model.Page.Text.Title }}}}</h1>\n\n{wrong}\n");
        var content = new RecipeBuilder()
            .Languages("en", "ru")
            .Page("en", "about", item => item.Part("HtmlBodyPart", "Html", new string('x', 5000)))
            .WriteTo(_folder);
        await using var mirror = await RunningMirror.StartAsync(content, theme);

        var page = await mirror.GetAsync("/en/about");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains($"Content-Page.liquid, line {line}: {said}", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await mirror.GetAsync("/en/news")).Status);
    }

    [Fact]
    public async Task A_template_that_changes_is_parsed_again()
    {
        var theme = _folder.CopyTheme();
        await using var mirror = await StartAsync(theme);
        Assert.DoesNotContain("New here", (await mirror.GetAsync("/en/about")).MainText, StringComparison.Ordinal);

        _folder.Write("theme/Views/Content-Page.liquid", "<h1>New here</h1>");
        Assert.Contains("New here", (await mirror.GetAsync("/en/about")).MainText, StringComparison.Ordinal);

        _folder.Write("theme/Views/Content-Page.liquid", "{{ Model.Page.Nope }}");
        Assert.Equal(HttpStatusCode.InternalServerError, (await mirror.GetAsync("/en/about")).Status);

        _folder.Write("theme/Views/Content-Page.liquid", "<h1>Right again</h1>");
        Assert.Contains("Right again", (await mirror.GetAsync("/en/about")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_template_is_named()
    {
        var theme = _folder.CopyTheme();
        File.Delete(Path.Combine(theme, "Views", "Content-Page.liquid"));
        await using var mirror = await StartAsync(theme);

        Assert.Contains(
            "Content-Page.liquid: there is no such template", (await mirror.GetAsync("/en/about")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_Liquid_works()
    {
        var theme = _folder.CopyTheme();
        _folder.Write("theme/Views/Content-Page.liquid", """
            {% comment %}{% shape "ignored" %}{% endcomment %}{% raw %}{% anything %}{% endraw %}
            {% capture hello %}Hello, {{ Model.Page.Text.Title | upcase }}{% endcapture %}{{ hello }} {{ hello.size }}
            {% for n in (1..3) %}{{ forloop.index }}{% unless forloop.last %},{% endunless %}{% endfor %}
            {% assign first = Model.Page.Header.Languages.first %}{{ first.Name }}
            {% case Model.Page.Direction %}{% when "ltr" %}left{% else %}right{% endcase %}
            {{ Model.Page.Article.Title }}{{ Model.Page.Listing.Pager.Number | default: "no pager" }}
            """);
        await using var mirror = await StartAsync(theme);

        var text = (await mirror.GetAsync("/en/about")).MainText;

        Assert.Contains("{% anything %} Hello, TITLE OF ABOUT IN EN 27 1,2,3 English left no pager", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_repository_theme_has_no_fault()
    {
        var theme = new SwanOrchard.Mirror.Rendering.ThemeFolder(RepositoryFiles.Theme);

        var faults = new SwanOrchard.Mirror.Rendering.ThemeRenderer(theme, new SwanOrchard.Mirror.Rendering.PoStrings(theme)).Check();

        Assert.Empty(faults.Select(fault => fault.Message));
    }

    private Task<RunningMirror> StartAsync(string theme) =>
        RunningMirror.StartAsync(new RecipeBuilder().Languages("en", "ru").Page("en", "about").WriteTo(_folder), theme);
}
