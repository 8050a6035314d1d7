using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Another Orchard site takes our packages, one at a time.</summary>
public sealed class PackagesTests(Blogs blogs) : IClassFixture<Blogs>
{
    private static readonly byte[] s_document = "%PDF-1.7\n"u8.ToArray();

    [Theory]
    [MemberData(nameof(Blogs.Packages), MemberType = typeof(Blogs))]
    public async Task A_package_is_restored_alone(string package)
    {
        var brought = await blogs.RestoreAloneAsync(package);

        Assert.Contains(package, brought);
        if (package is not ("SwanOrchard.Newsroom" or "SwanOrchard.Translations" or "SwanTheme"))
        {
            // Plain libraries may come along, another feature may not.
            Assert.Subset(new HashSet<string> { package, "SwanOrchard.Core", "SwanOrchard.Images" }, brought.ToHashSet());
        }
    }

    [Fact]
    public async Task Safety_cleans_what_a_blog_stores_and_guards_who_fetches_it()
    {
        await using var blog = await blogs.StartAsync();
        var photo = TestJpeg.Photo(1500, 2000, orientation: 6);
        await blog.Admin.UploadAsync("", "before.jpg", photo);
        Assert.Contains(Secrets.Word, await TextAsync(blog, "/media/before.jpg"), StringComparison.Ordinal);
        await blog.Admin.UploadAsync("", "before.pdf", s_document);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, "/media/before.pdf")).Status);

        await blog.EnableAsync("SwanOrchard.Safety");

        await blog.Admin.UploadAsync("", "after.jpg", photo);
        Assert.DoesNotContain(Secrets.Word, await TextAsync(blog, "/media/after.jpg"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, "/media/after.480w.jpg")).Status);
        var (_, refusal) = await blog.Admin.UploadAsync("", "after.pdf", s_document);
        Assert.Contains("This file extension is not allowed: .pdf", refusal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(blog.Reader, "/media/after.pdf")).Status);

        using var answer = await blog.Reader.GetAsync("/media/after.jpg");
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());

        // The blog's own pages are no business of it.
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, "/blog/post-1")).Status);
    }

    [Fact]
    public async Task The_output_cache_answers_a_blogs_readers_and_shows_what_is_published_at_once()
    {
        await using var blog = await blogs.StartAsync();
        Assert.True(await ReachesOrchardAsync(blog, "/blog/post-1"));
        Assert.True(await ReachesOrchardAsync(blog, "/blog/post-1"));

        await blog.EnableAsync("SwanOrchard.OutputCache");

        // The first request after a feature was switched on is not kept: the tenant is only being built.
        Assert.True(await ReachesOrchardAsync(blog, "/about"));
        Assert.True(await ReachesOrchardAsync(blog, "/blog/post-1"));
        Assert.False(await ReachesOrchardAsync(blog, "/blog/post-1"));
        var kept = await CrawledPage.GetAsync(blog.Reader, "/blog/post-1");
        Assert.Contains("Man must explore", kept.Body, StringComparison.OrdinalIgnoreCase);

        var list = await blog.Admin.OpenAsync("/Admin/Contents/ContentItems/BlogPost");
        var edit = list.Page.QuerySelector("a.btn.edit")!.GetAttribute("href")!;
        var form = await blog.Admin.OpenAsync(edit);
        await form.SubmitAsync(new() { ["TitlePart.Title"] = ["Changed a moment ago"] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Contains("Changed a moment ago", (await CrawledPage.GetAsync(blog.Reader, "/blog/post-1")).Body, StringComparison.Ordinal);
        Assert.False(await ReachesOrchardAsync(blog, "/blog/post-1"));

        // Never for somebody who is signed in.
        var before = await ReachedAsync(blog);
        await blog.Admin.GetAsync("/blog/post-1");
        Assert.Equal(before + 1, await ReachedAsync(blog));
    }

    [Fact]
    public async Task Sign_in_guards_a_blogs_accounts_and_leads_to_the_admin()
    {
        await using var blog = await blogs.StartAsync();
        Assert.Equal("/", await LandingAsync(blog, OrchardHost.AdminPassword));
        using (var admin = await blog.Admin.HeadersAsync("/Admin"))
        {
            Assert.NotEqual("no-store", admin.Headers.CacheControl?.ToString());
        }

        await blog.EnableAsync("SwanOrchard.SignIn");

        Assert.Equal("/Admin", await LandingAsync(blog, OrchardHost.AdminPassword));
        using (var admin = await blog.Admin.HeadersAsync("/Admin"))
        {
            Assert.Equal("no-store", admin.Headers.CacheControl?.ToString());
            Assert.Equal("SAMEORIGIN", Assert.Single(admin.Headers.GetValues("X-Frame-Options")));
        }

        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Equal("/Login", await LandingAsync(blog, "Wrong-Passw0rd-1"));
        }

        Assert.Equal("/Login", await LandingAsync(blog, OrchardHost.AdminPassword));
    }

    [Fact]
    public async Task The_admin_kit_opens_a_blogs_admin_to_keyboards_screen_readers_and_Russian()
    {
        await using var blog = await blogs.StartAsync();
        Assert.DoesNotContain("SwanOrchard.AdminKit", await blog.Admin.GetAsync("/Admin"), StringComparison.Ordinal);

        await blog.EnableAsync("SwanOrchard.AdminKit");
        foreach (var path in new[] { "/Admin", "/Admin/Contents/ContentItems", "/Login" })
        {
            var script = Script(await blog.Admin.GetAsync(path));
            Assert.Equal("Skip to content", script.GetAttribute("data-skip"));
            Assert.Equal("Your account", script.GetAttribute("data-account"));
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, script.GetAttribute("src")!)).Status);
        }

        // A menu has no page that one could look at.
        var menu = Row(await blog.Admin.GetAsync("/Admin/Contents/ContentItems/Menu"), "Menu");
        Assert.NotNull(menu.QuerySelector("a.btn.edit"));
        Assert.Null(menu.QuerySelector("a.btn.view"));

        // Orchard cannot translate data on a site that has no language.
        await blog.ImportAsync(new JsonObject
        {
            ["name"] = "settings",
            ["LocalizationSettings"] = new JsonObject { ["DefaultCulture"] = "en", ["SupportedCultures"] = new JsonArray("en", "ru") },
        });
        await blog.EnableAsync("OrchardCore.DataLocalization", "OrchardCore.Localization.AdminCulturePicker");
        await blog.ImportAsync(new JsonObject
        {
            ["name"] = "translations",
            ["translations"] = new JsonArray(new JsonObject
            {
                ["culture"] = "ru",
                ["context"] = "Content Types",
                ["key"] = "BlogPost",
                ["value"] = "Запись",
            }),
        });
        blog.Admin.SetCookie($"admin_culture_{await blog.VersionIdAsync()}", "c%3Dru%7Cuic%3Dru");
        var post = Row(await blog.Admin.GetAsync("/Admin/Contents/ContentItems/BlogPost"), "Запись");
        Assert.NotNull(post.QuerySelector("a.btn.view"));
        Assert.Equal("Перейти к содержанию", Script(await blog.Admin.GetAsync("/Admin")).GetAttribute("data-skip"));
    }

    [Fact]
    public async Task The_newsroom_adds_its_types_and_leaves_a_blog_as_it_was_until_its_theme_shows_it()
    {
        await using var blog = await blogs.StartAsync();
        await blog.EnableAsync("OrchardCore.Apis.GraphQL");
        await blog.Admin.UploadAsync("", "leaflet.pdf", s_document);
        var before = await SeenAsync(blog);
        Assert.Contains("mediaAssets", before.Queries);
        Assert.Equal(HttpStatusCode.OK, before.Pages["/blog/post-1"].Status);

        await blog.Admin.PressAsync("/Admin/Features", "/Admin/Features/SwanOrchard.Newsroom/Enable");
        var types = await blog.Admin.GetAsync("/Admin/ContentTypes/List");
        Assert.All(
            ["/ContentTypes/Edit/Organization", "/ContentTypes/Edit/Article", "/ContentTypes/Edit/Page"],
            link => Assert.Contains(link, types, StringComparison.OrdinalIgnoreCase));

        // With its own theme the blog is as it was, byte by byte; so are its media library, and its queries but for what is new.
        var after = await SeenAsync(blog);
        Assert.All(before.Pages, page => Assert.Equal(page.Value, after.Pages[page.Key]));
        Assert.Subset(after.Queries, before.Queries);
        Assert.Equal(["organization", "siteCultures"], after.Queries.Except(before.Queries).Order());
        await blog.Admin.UploadAsync("", "second.pdf", s_document);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, "/media/second.pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(blog.Reader, "/en/news")).Status);
        Assert.Equal("/", await LandingAsync(blog, OrchardHost.AdminPassword));

        // Ours shows its pages too, and the reader site's lists.
        await blog.Admin.PressAsync("/Admin/Themes", "/Admin/Themes/SetCurrentTheme/SwanTheme");
        var post = await CrawledPage.GetAsync(blog.Reader, "/blog/post-1");
        Assert.Equal(HttpStatusCode.OK, post.Status);
        Assert.Contains("swan.css", post.Body, StringComparison.Ordinal);
        Assert.Contains("Man must explore", post.Body, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, "/")).Status);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, "/about")).Status);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, "/en/news")).Status);
    }

    private static async Task<(Dictionary<string, CrawledPage> Pages, HashSet<string> Queries)> SeenAsync(Blog blog)
    {
        var pages = new Dictionary<string, CrawledPage>();
        foreach (var path in new[] { "/", "/blog/post-1", "/about", "/nothing/here", "/ru/nothing", "/media/leaflet.pdf" })
        {
            pages[path] = await CrawledPage.GetAsync(blog.Reader, path);
        }

        var schema = await blog.Admin.GetAsync(
            "/api/graphql?query=" + Uri.EscapeDataString("{ __schema { queryType { fields { name } } } }"));
        return (
            pages,
            [
                .. JsonNode.Parse(schema)!["data"]!["__schema"]!["queryType"]!["fields"]!.AsArray()
                    .Select(field => field!["name"]!.GetValue<string>())
            ]);
    }

    private static async Task<string> TextAsync(Blog blog, string path) =>
        Encoding.Latin1.GetString(await blog.Reader.GetByteArrayAsync(path));

    private static async Task<bool> ReachesOrchardAsync(Blog blog, string path)
    {
        var before = await ReachedAsync(blog);
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(blog.Reader, path)).Status);
        return await ReachedAsync(blog) > before;
    }

    private static async Task<int> ReachedAsync(Blog blog) =>
        int.Parse(await blog.Reader.GetStringAsync("/reached"), CultureInfo.InvariantCulture);

    // Where a new session comes to by its password.
    private static async Task<string> LandingAsync(Blog blog, string password)
    {
        using var session = AdminSession.Open(blog.Address);
        var form = await session.OpenAsync("/Login");
        form = await form.SubmitAsync(new() { ["LoginForm.UserName"] = [OrchardHost.AdminName], ["LoginForm.Password"] = [password] });
        return form.Url.AbsolutePath;
    }

    private static AngleSharp.Dom.IElement Script(string page) =>
        new HtmlParser().ParseDocument(page).QuerySelector("script[src*='SwanOrchard.AdminKit/Scripts/admin.js']")
        ?? throw new InvalidOperationException("The page has no script of the admin kit.");

    // A row of the content list, by how its type is named there.
    private static AngleSharp.Dom.IElement Row(string page, string type) =>
        new HtmlParser().ParseDocument(page).QuerySelectorAll("li").FirstOrDefault(row =>
            row.QuerySelector("[name=itemIds]") is not null && row.QuerySelector(".contenttype a")?.TextContent.Trim() == type)
        ?? throw new InvalidOperationException($"No row names its type “{type}”.");
}
