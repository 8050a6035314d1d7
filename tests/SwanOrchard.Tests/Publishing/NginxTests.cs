using System.Net;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Publishing;

/// <summary>A copy behind nginx, at a path whose letters are encoded in links and are not where nginx compares.</summary>
public sealed class NginxTests : IDisposable
{
    private const string Folder = "наша \"копия\" (1).x";

    private static readonly string s_path = "/" + Uri.EscapeDataString(Folder);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Below_a_path_of_any_letters_every_address_answers()
    {
        Assert.SkipWhen(Nginx.Program is null, "There is no nginx on this system.");
        var port = Nginx.FreePort();
        var root = Directory.CreateDirectory(Path.Combine(_folder.Path, "root")).FullName;
        var copy = new PublishedCopy(Path.Combine(root, Folder));
        await copy.PublishedAsync(SampleSite.Write(_folder), "--base-url", $"http://127.0.0.1:{port}/{Folder}/");
        var snippet = Path.Combine(_folder.Path, "snippet");
        Directory.CreateSymbolicLink(snippet, copy.Folder);
        await using var nginx = await Nginx.StartAsync(_folder.Path, root, snippet, port);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = nginx.Address };

        var answers = await Crawl.RunAsync(client, s_path + "/", s_path + "/ru/nope", s_path + "/en/rss.xml");

        string[] outside = ["/", "/robots.txt", "/sitemap.xml", s_path + "/ru/nope"];
        Assert.True(answers.Count > 40, $"Only {answers.Count} addresses.");
        Faults.None(answers.Values
            .Where(answer =>
                !outside.Contains(answer.Path)
                    && answer.Status != (answer.Path == s_path + "/en/old" ? HttpStatusCode.MovedPermanently : HttpStatusCode.OK))
            .Select(answer => $"{answer.Path} answers {answer.Status}"));
        Assert.All(answers.Keys.Except(outside), path => Assert.StartsWith(s_path + "/", path));
        Assert.Equal("ru", answers[s_path + "/ru/nope"].Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("application/rss+xml; charset=utf-8", answers[s_path + "/en/rss.xml"].MediaType);
        foreach (var (path, target) in
            new[] { ("/en/old", "/en/about"), ("/en/old/", "/en/about"), ("/en/news/?x=1", "/en/news?x=1"), ("/index.html", "/") })
        {
            using var answer = await client.GetAsync(s_path + path, TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.MovedPermanently, s_path + target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }
}
