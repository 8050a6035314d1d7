using System.Globalization;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Site;
using SwanOrchard.Import;
using SwanOrchard.Import.Model;
using SwanOrchard.Mirror.Rendering;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Import;

/// <summary>What an editor reads before anything is stored.</summary>
public sealed partial class ReportTests : IDisposable
{
    private static readonly string s_po = Path.Combine(RepositoryFiles.Root, "src", "SwanOrchard.Import", "Localization", "ru.po");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_says_everything_in_both_languages()
    {
        var source = new Wxr().Item("Secret plans", "Text", status: "private")
            .Item("Pictures", "<img src=\"/wp-content/uploads/a.jpg\" alt=\"\"><a href=\"/wp-content/uploads/b.pdf\">b</a>"
                + "<img alt='' src='//elsewhere.example.net/c.png'>")
            .Item("Taken", "Text", link: "https://old.example.org/2014/05/item-2/");
        var run = await ImportRun.DoneAsync(
            _folder.Write("source.xml", source.ToString()), Path.Combine(_folder.Path, "out"), "--from", "wordpress");
        var html = await File.ReadAllTextAsync(Path.Combine(run.Folder, "report.html"), TestContext.Current.CancellationToken);
        var (english, russian) = (html[..html.IndexOf("<main id=\"ru\"", StringComparison.Ordinal)],
            html[html.IndexOf("<main id=\"ru\"", StringComparison.Ordinal)..]);

        Assert.Contains("Found in the source: 3. Imported: 2. Left out: 1.", english, StringComparison.Ordinal);
        Assert.Contains("Найдено в источнике: 3. Перенесено: 2. Осталось: 1.", russian, StringComparison.Ordinal);
        Assert.Contains("source.xml, строка", russian, StringComparison.Ordinal);
        Assert.Contains("Закрытая запись.", russian, StringComparison.Ordinal);
        Assert.Contains("https://old.example.org/wp-content/uploads/b.pdf", russian, StringComparison.Ordinal);
        Assert.Contains("//elsewhere.example.net/c.png", russian, StringComparison.Ordinal);
        Assert.Contains("/2014/05/item-2", russian, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret plans", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_word_of_it_has_a_translation()
    {
        var known = PoCatalog.Read(s_po);
        var asked = new Recorder();
        foreach (var folder in Directory.EnumerateDirectories(ImportRun.Cases))
        {
            var from = Path.GetFileName(folder).Split('-')[0];
            await new Importer(
                new()
                {
                    Source = Path.Combine(folder, "source"),
                    From = from == "wxr" ? SourceKind.WordPress : from == "feed" ? SourceKind.Feed : SourceKind.Drupal,
                    Output = Path.Combine(_folder.Path, Path.GetFileName(folder)!),
                    Media = Path.Combine(folder, "media"),
                    Language = "en",
                },
                asked).RunAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("It is private.", asked.Texts);
        Faults.None(asked.Texts.Where(text => Word().IsMatch(text) && known.Find(text) is null));
    }

    [Fact]
    public void Every_message_in_the_source_has_a_translation()
    {
        var known = PoCatalog.Read(s_po);
        var source = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "SwanOrchard.Import"), "*.cs",
            SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        var messages = source.SelectMany(file => Message().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToList();

        Assert.True(messages.Count > 30, $"Only {messages.Count} messages were found.");
        Faults.None(messages.Where(message => known.Find(message) is null));
    }

    // A message begins with a capital letter or a placeholder, and ends as a sentence does; what exceptions say begins small.
    [GeneratedRegex("""new\(\s*"((?:[A-Z“]|\{0\}: )[^"\\]*[.?!]|[A-Z][^"\\]*: \{0\}\.?)"[,)]""")]
    private static partial Regex Message();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Word();

    /// <summary>Notes what is asked for in Russian.</summary>
    private sealed class Recorder : ILocalizedStrings
    {
        public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

        public string Get(string language, string text, params object[] arguments)
        {
            if (language == "ru")
            {
                Texts.Add(text);
            }

            return string.Format(CultureInfo.InvariantCulture, text, arguments);
        }
    }
}
