using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>Every page is valid HTML, as the Nu checker sees it.</summary>
public sealed class HtmlValidityTests(Sites sites)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    public static TheoryData<string> Hosts => Sites.Hosts;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Every_page_of_a_crawl_is_valid(string host)
    {
        var address = await sites.AddressAsync(host);
        var (jar, missing) = Find();
        Assert.SkipWhen(jar is null, $"{host}: {missing}");
        using var folder = new TempFolder();
        var pages = new Dictionary<string, string>();
        await foreach (var page in PagesAsync(host, address))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{pages.Count:0000}.html");
            pages[name] = page.Path;
            folder.Write(name, page.Body);
        }

        if (pages.Count == 0)
        {
            return;
        }

        var (status, output) = await RunAsync(jar!, folder.Path);
        using var json = JsonDocument.Parse(output);
        Faults.None(json.RootElement.GetProperty("messages").EnumerateArray().Select(message =>
            $"{pages[Path.GetFileName(message.GetProperty("url").GetString()!)]} line {Line(message)}: {message.GetProperty("message")} "
                + $"{(message.TryGetProperty("extract", out var extract) ? extract : "")}"));
        Assert.Equal(0, status);
    }

    // Of the CMS, those that are not the mirror's to the letter: the others are checked already.
    private async IAsyncEnumerable<CrawledPage> PagesAsync(string host, Uri address)
    {
        var mirror = await sites.AddressAsync(TwoHosts.MirrorName);
        var answers = await sites.AnswersAsync();
        using var client = new HttpClient { BaseAddress = address };
        foreach (var path in await sites.PagesAsync())
        {
            var page = host == TwoHosts.MirrorName ? answers[path] : await CrawledPage.GetAsync(client, path);
            if (host == TwoHosts.MirrorName || !Parity.Same(page, address, answers[path], mirror))
            {
                yield return page;
            }
        }
    }

    private static string Line(JsonElement message) => message.TryGetProperty("lastLine", out var line) ? line.ToString() : "?";

    private static (string? Jar, string? Missing) Find()
    {
        const string Variable = "SWAN_VNU_JAR";
        var jar = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? given
            : Path.Combine(RepositoryFiles.Root, "artifacts", "tools", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return !File.Exists(jar) ? (null, $"There is no HTML checker at {jar}, and {Variable} names none")
            : !folders.Any(folder => File.Exists(Path.Combine(folder, "java")) || File.Exists(Path.Combine(folder, "java.exe")))
                ? (null, "There is no Java to run the HTML checker with")
            : (jar, null);
    }

    // One start for all files: it takes longer than all the checking.
    private static async Task<(int Status, string Output)> RunAsync(string jar, string folder)
    {
        using var java = new Process
        {
            StartInfo = new(
                "java", ["-Xss4m", "-jar", jar, "--errors-only", "--format", "json", "--stdout", folder])
            { RedirectStandardOutput = true },
        };
        java.Start();
        try
        {
            var output = await java.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(s_limit);
            await java.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_limit);
            return (java.ExitCode, output);
        }
        finally
        {
            if (!java.HasExited)
            {
                java.Kill(entireProcessTree: true);
            }
        }
    }
}
