using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Http;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The site as a package, from which the mirror shows the same without the CMS.</summary>
public sealed class MirrorPackageTests
{
    private const string Package = "/mirror-package.zip";
    private const string Person = "taisplus@gmail.com";
    private const string Edit = "/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit";
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task A_package_made_after_editing_shows_on_the_mirror_what_the_CMS_shows()
    {
        await using var host = await OrchardHost.StartAsync(
            NastyContent.RecipeName, new Dictionary<string, string> { ["nasty.recipe.json"] = NastyContent.SetupRecipe() });
        using var reader = host.Process.NewClient();
        using var editor = await AdminSession.SignInAsync(host.Address);
        var form = await editor.OpenAsync(Edit);
        Assert.Empty(
            (await form.SubmitAsync(
                    new()
                    {
                        ["TitlePart.Title"] = ["Corrected & <more>"],
                        ["AutoroutePart.Path"] = ["en/news/corrected"],
                    }, s_publish)).Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, Package)).Status);
        await OfferAsync(editor);

        await using var fetched = await MirrorHost.StartAsync(new Uri(host.Address, Package).ToString());
        await CompareAsync(reader, host.Address, fetched);

        // The same by hand: the plan that the recipe brings, exported to a file.
        var plans = await editor.OpenAsync("/Admin/DeploymentPlan/Index");
        var plan = await editor.OpenAsync(
            plans.Page.QuerySelectorAll("a[href*='DeploymentPlan/Display/']")
                .First(link => link.TextContent == "Mirror package")
                .GetAttribute("href")!);
        Assert.Contains("Mirror package", plan.Page.QuerySelector("h5")!.TextContent, StringComparison.Ordinal);
        var export = plan.Page.QuerySelectorAll("[href*='ExportFile/Execute']").Single().GetAttribute("href")!;
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "plan.zip");
        await File.WriteAllBytesAsync(file, await editor.DownloadAsync(
            export, new()
            {
                ["__RequestVerificationToken"] = plan.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            }));
        await using var exported = await MirrorHost.StartAsync(file);
        await CompareAsync(reader, host.Address, exported);
        var texts = Texts(await File.ReadAllBytesAsync(file));
        Assert.All(
            NastyContent.Hidden.Append(NastyContent.Draft).Append(OrchardHost.AdminName + "\""),
            hidden => Assert.DoesNotContain(hidden, texts, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_is_made_once_per_change_and_given_in_parts_and_only_to_those_who_have_another()
    {
        await using var host = await OrchardHost.StartAsync();
        using var reader = host.Process.NewClient();
        using var editor = await AdminSession.SignInAsync(host.Address);
        await OfferAsync(editor);

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => reader.GetByteArrayAsync(Package)));
        Assert.All(all, package => Assert.Equal(all[0], package));
        using var head = await SendAsync(reader, HttpMethod.Head, _ => { });
        var tag = head.Headers.ETag!;
        Assert.Equal((HttpStatusCode.OK, all[0].LongLength, false), (head.StatusCode, head.Content.Headers.ContentLength, tag.IsWeak));
        Assert.Equal("application/zip", head.Content.Headers.ContentType!.MediaType);
        Assert.All(
            ReaderHeaders.For(ReaderResource.Page), header => Assert.Equal(header.Value, head.Headers.GetValues(header.Key).Single()));
        using var same = await SendAsync(reader, HttpMethod.Get, request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var part = await SendAsync(reader, HttpMethod.Get, request =>
        {
            request.Headers.Range = new RangeHeaderValue(100, 199);
            request.Headers.IfRange = new RangeConditionHeaderValue(tag);
        });
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(all[0][100..200], await part.Content.ReadAsByteArrayAsync());
        using var beyond = await SendAsync(
            reader, HttpMethod.Get, request => request.Headers.Range = new RangeHeaderValue(100_000_000, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);

        // A draft is no change, a publication is.
        Assert.Empty(
            (await (await editor.OpenAsync(Edit)).SubmitAsync(
                    new() { ["ArticlePart.Lead"] = ["Not to be seen yet."] }, ("submit.Save", "submit.SaveAndContinue"))).Errors);
        Assert.DoesNotContain("Not to be seen yet.", Texts(await reader.GetByteArrayAsync(Package)), StringComparison.Ordinal);
        Assert.Empty((await (await editor.OpenAsync(Edit)).SubmitAsync([], s_publish)).Errors);
        using var other = await SendAsync(reader, HttpMethod.Get, request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Contains("Not to be seen yet.", Texts(await other.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_large_site_it_holds_each_item_once()
    {
        const int count = 1100;
        var articles = Enumerable.Range(0, count).SelectMany(number => new ContentSet("Article", $"many{number:0000}")
        {
            Versions = [new("en", $"Article number {number:0000}.")],
        }.Items());
        await using var host = await OrchardHost.StartAsync(
            "SwanMany", new Dictionary<string, string>
            {
                ["many.recipe.json"] = SetupRecipe.Write("SwanMany", articles, "en", "ru"),
            }, shared: false);
        using var reader = host.Process.NewClient();
        using var editor = await AdminSession.SignInAsync(host.Address);
        await OfferAsync(editor);

        using var zip = new ZipArchive(new MemoryStream(await reader.GetByteArrayAsync(Package)));
        var items = zip.Entries.Where(entry => entry.FullName.StartsWith("content-", StringComparison.Ordinal)).SelectMany(entry =>
        {
            using var content = entry.Open();
            return JsonNode.Parse(content)!["steps"]!.AsArray().SelectMany(step => step!["Data"]!.AsArray());
        }).Where(item => item!["DisplayText"]!.GetValue<string>().StartsWith("Article number", StringComparison.Ordinal)).ToArray();

        Assert.Equal(count, items.Length);
        Assert.Equal(count, items.Select(item => item!["ContentItemId"]!.GetValue<string>()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Whoever_withdraws_is_in_no_later_package()
    {
        await using var host = await OrchardHost.StartAsync();
        using var reader = host.Process.NewClient();
        using var editor = await AdminSession.SignInAsync(host.Address);
        await OfferAsync(editor);
        Assert.Contains(Person, Texts(await reader.GetByteArrayAsync(Package)), StringComparison.Ordinal);

        var consent = await editor.OpenAsync("/Admin/Newsroom/Consent");
        await editor.PostAsync("/Admin/Newsroom/Consent/Withdraw", new()
        {
            ["email"] = Person,
            ["confirmed"] = "true",
            ["__RequestVerificationToken"] = consent.Page.QuerySelector(
                "form[action*='Consent'] [name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });

        // What was kept is gone before anyone asks again.
        await AssertDeletedAsync(host);
        Assert.DoesNotContain(Person, Texts(await reader.GetByteArrayAsync(Package)), StringComparison.OrdinalIgnoreCase);

        // Nor in what the server keeps of the package.
        Assert.DoesNotContain(
            Person,
            string.Concat(Directory.GetFiles(Folder(host)).Select(file => Texts(File.ReadAllBytes(file)))),
            StringComparison.OrdinalIgnoreCase);

        // Nor where none is offered any more.
        await OfferAsync(editor, offers: false);
        await AssertDeletedAsync(host);
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(reader, Package)).Status);
        Assert.False(Directory.Exists(Folder(host)));
    }

    [Fact]
    public async Task Where_it_cannot_be_stored_the_answer_says_so_and_later_it_is_there()
    {
        await using var host = await OrchardHost.StartAsync();
        using var reader = host.Process.NewClient();
        using var editor = await AdminSession.SignInAsync(host.Address);
        await OfferAsync(editor);
        await File.WriteAllTextAsync(Folder(host), "A file where a folder should be.");
        var failed = await CrawledPage.GetAsync(reader, Package);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/plain; charset=utf-8"), (failed.Status, failed.MediaType));

        File.Delete(Folder(host));
        Assert.Contains(Person, Texts(await reader.GetByteArrayAsync(Package)), StringComparison.Ordinal);

        // Another machine with the same folder, asked at the same time, is in nobody's way.
        await using var second = await host.StartTwinAsync();
        using var other = second.NewClient();
        Assert.Empty(
            (await (await editor.OpenAsync(Edit)).SubmitAsync(new() { ["ArticlePart.Lead"] = ["Seen by both."] }, s_publish)).Errors);
        var all = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(number => (number % 2 == 0 ? reader : other).GetByteArrayAsync(Package)));
        Assert.All(all, package => Assert.Equal(all[0], package));
        Assert.Equal(["mirror-package.zip"], Directory.GetFiles(Folder(host)).Select(Path.GetFileName));
    }

    private static string Folder(OrchardHost host) => Path.Combine(host.DataFolder, "Sites", "Default", "SwanMirror");

    // It goes at the end of the request that has changed something, which may be after its answer.
    private static async Task AssertDeletedAsync(OrchardHost host)
    {
        for (var tries = 0; Directory.Exists(Folder(host)); tries++)
        {
            Assert.True(tries < 100, "The package is still kept.");
            await Task.Delay(100);
        }
    }

    private static async Task OfferAsync(AdminSession editor, bool offers = true)
    {
        var form = await editor.OpenAsync("/Admin/Settings/newsroom");
        var field = form.Element.QuerySelector("[name$=OffersMirrorPackage]")!.GetAttribute("name")!;
        Assert.Empty((await form.SubmitAsync(new() { [field] = [offers ? "true" : "false"] })).Errors);
    }

    private static async Task CompareAsync(HttpClient reader, Uri address, HostProcess mirror)
    {
        using var client = mirror.NewClient();
        var ours = await Crawl.RunAsync(reader, "/en/node/1517");
        var theirs = await Crawl.RunAsync(client, "/en/node/1517");
        Faults.None(Parity.Differences(ours, address, theirs, mirror.Address));
        Assert.True(ours.Count > 100, $"{ours.Count} addresses are too few.");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(method, Package);
        change(request);
        return await client.SendAsync(request);
    }

    // All that stands in a package, names of files too.
    private static string Texts(byte[] package)
    {
        var texts = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(package));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            texts.AppendLine(entry.FullName).AppendLine(reader.ReadToEnd());
        }

        return texts.ToString();
    }
}
