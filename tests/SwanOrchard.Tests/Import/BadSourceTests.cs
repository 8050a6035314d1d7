using System.IO.Compression;
using System.Text;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Import;

/// <summary>What is no export, or a damaged or hostile one.</summary>
public sealed class BadSourceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Out => Path.Combine(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("wordpress", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>",
        "document type declaration (DTD)")]
    [InlineData("feed", "<?xml version=\"1.0\"?>\n<!DOCTYPE x SYSTEM \"file:///etc/passwd\">\n<rss/>",
        "line 2: it has a document type declaration (DTD)")]
    [InlineData("wordpress", "<!DOCTYPE html><html><body>Log in</body></html>", "this is a web page (HTML), not an export")]
    [InlineData("wordpress", "just text", "this is not an XML file")]
    [InlineData("wordpress", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel></channel></rss>", "For a feed, use --from feed")]
    [InlineData("feed", "<?xml version=\"1.0\"?><opml></opml>", "this is not a feed")]
    [InlineData("wordpress", "", "the file is empty")]
    public async Task What_is_no_export_is_refused_in_one_line(string from, string text, string said)
    {
        var run = await ImportRun.StartAsync(_folder.Write("source.xml", text), Out, "--from", from);

        Assert.Equal(1, run.ExitCode);
        var line = run.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.StartsWith("source.xml: ", line);
        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Out));
    }

    [Theory]
    [InlineData("source.json", "{ \"data\": [", "line 1: this is not valid JSON")]
    [InlineData("source.json", "{ \"a\": 1 }", "it contains no array of nodes")]
    [InlineData("source.csv", "\n\n", "the file has no header row")]
    public async Task A_view_that_is_none_is_refused(string name, string text, string said)
    {
        var run = await ImportRun.StartAsync(_folder.Write(name, text), Out, "--from", "drupal", "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{name}: {said}", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_file_that_ends_in_the_middle_all_before_comes_along()
    {
        var text = new Wxr().Item("One", "A").Item("Two", "B").ToString();
        var run = await ImportRun.DoneAsync(
            _folder.Write("source.xml", text[..text.IndexOf("[CDATA[B", StringComparison.Ordinal)]), Out, "--from", "wordpress");

        Assert.Equal("One", (string?)Assert.Single(run.Items)["DisplayText"]);
        Assert.Equal("The file ends inside this item.", Assert.Single(run.Lines("leftOutItems")).Text);
        Assert.Contains("source.xml is incomplete.", run.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b>", "")]
    [InlineData("<div>", "</div>")]
    public async Task A_million_tags_inside_one_another_are_left_out_and_the_rest_goes_on(string open, string close)
    {
        const int many = 250_000;
        var body = new StringBuilder().Insert(0, open, many).Append('x').Append(close).ToString();
        var run = await ImportRun.DoneAsync(
            _folder.Write("source.xml", new Wxr().Item("Deep", body).Item("Other", "Text").ToString()), Out, "--from", "wordpress");

        Assert.Equal("Other", (string?)Assert.Single(run.Items)["DisplayText"]);
        Assert.StartsWith("Its text cannot be shown", Assert.Single(run.Lines("leftOutItems")).Text);
    }

    [Fact]
    public async Task A_million_elements_inside_one_another_are_left_out_and_the_rest_goes_on()
    {
        var deep = new StringBuilder().Insert(0, "<a>", 1_000_000).ToString();
        var text = new Wxr().Item("Deep", "A", more: deep).Item("Other", "Text").ToString();
        var run = await ImportRun.DoneAsync(_folder.Write("source.xml", text), Out, "--from", "wordpress");

        Assert.Equal("Other", (string?)Assert.Single(run.Items)["DisplayText"]);
        Assert.Contains("inside one another", Assert.Single(run.Lines("leftOutItems")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brackets_without_end_do_not_stop_it()
    {
        var brackets = new StringBuilder().Insert(0, "[a]", 20_000).ToString();
        var run = await ImportRun.DoneAsync(
            _folder.Write("source.xml", new Wxr().Item("Brackets", brackets).ToString()), Out, "--from", "wordpress");

        Assert.Contains("[a][a]", (string)Assert.Single(run.Items)["HtmlBodyPart"]!["Html"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_is_read_and_what_leads_out_of_it_is_not()
    {
        var zip = Zip(("folder/export.xml", new Wxr().Item("Inside", "Text").ToString()),
            ("../evil.xml", new Wxr().Item("Outside", "Text").ToString()));

        var run = await ImportRun.DoneAsync(zip, Out, "--from", "wordpress");

        Assert.Equal("Inside", (string?)Assert.Single(run.Items)["DisplayText"]);
        Assert.Contains("“../evil.xml” points outside the zip file and was not read.", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused()
    {
        var zip = Zip(("export.xml", new string(' ', 64 << 20)));

        var run = await ImportRun.StartAsync(zip, Out, "--from", "wordpress");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“export.xml” expands to more than 200 times its size", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_names_no_item_never_becomes_the_home_page()
    {
        var source = new Wxr().Item("Odd", "Text", link: "https://old.example.org/?x=1")
            .Item("Root", "Text", link: "https://old.example.org/");
        var run = await ImportRun.DoneAsync(_folder.Write("source.xml", source.ToString()), Out, "--from", "wordpress");

        Assert.All(run.Items, item =>
        {
            Assert.Empty(item["PathsPart"]!["Paths"]!.AsArray());
            Assert.False((bool)item["AutoroutePart"]!["SetHomepage"]!);
        });
        Assert.Equal(["p=1", "p=2"], run.Items.Select(item => (string?)Assert.Single(item["PathsPart"]!["Queries"]!.AsArray())));
    }

    [Theory]
    [InlineData(2, "--from", "joomla")]
    [InlineData(2, "--from", "feed", "--fetch", "not a host")]
    [InlineData(1, "--from", "wordpress", "--language", "xx")]
    [InlineData(1, "--from", "wordpress", "--media", "/no/such/folder")]
    [InlineData(1, "--from", "wordpress", "--map", "/no/such/file")]
    public async Task Wrong_options_are_told(int code, params string[] arguments)
    {
        var run = await ImportRun.StartAsync(_folder.Write("source.xml", new Wxr().Item("One", "A").ToString()), Out, arguments);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(arguments[^1], run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_something_else_is_left_alone()
    {
        _folder.Write("out/thesis.txt", "mine");

        var run = await ImportRun.StartAsync(_folder.Write("source.xml", new Wxr().Item("One", "A").ToString()), Out, "--from",
            "wordpress");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the folder contains other files", run.Said, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(Out).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Without_any_language_it_asks_for_one()
    {
        var source = _folder.Write("source.csv", "nid,title,body,created\n1,A,B,1242626400\n");

        var run = await ImportRun.StartAsync(source, Out, "--from", "drupal");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("such as --language en.", run.Said, StringComparison.Ordinal);
    }

    private string Zip(params (string Name, string Text)[] files)
    {
        var path = Path.Combine(_folder.Path, "source.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in files)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return path;
    }
}
