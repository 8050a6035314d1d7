using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Titles, names and bodies that hold script, by every door, on every page that prints them, the admin's too.</summary>
[Collection(ApiSiteTests.Name)]
public sealed class HostileTitleTests(ApiSite site)
{
    private const string Mark = "xss7";
    private const string Hostile =
        $"</script><script>{Mark}()</script><img src=x onerror={Mark}()>\" onmouseover=\"{Mark}()\" x='{{{{7*7}}}}";

    public static TheoryData<string> Doors => ["form", "API", "import"];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task What_is_hostile_is_text_wherever_it_is_printed(string door)
    {
        var title = $"{door} {Hostile}";
        foreach (var type in new[] { "Article", "Organization", "Page" })
        {
            await StoreAsync(door, type, title);
        }

        var list = new HtmlParser().ParseDocument(await site.Admin.GetAsync($"/Admin/Contents/ContentItems?pagesize=100&q={Mark}"));
        var edits = list.QuerySelectorAll("a[href*='/Edit']")
            .Where(link => link.TextContent.Trim() == title)
            .Select(link => link.GetAttribute("href")!.Split('?')[0])
            .Distinct()
            .ToArray();
        Assert.Equal(3, edits.Length);
        var addresses = new List<string>
        {
            "/Admin", "/Admin/Contents/ContentItems?pagesize=100", "/Admin/Contents/ContentItems/Article",
            "/Admin/Contents/ContentTypes/Article/Create",
            "/Admin/AuditTrail?pageSize=100", "/Admin/Settings/newsroom", $"/Admin/Contents/ContentItems?q={Uri.EscapeDataString(Hostile)}",
        };
        addresses.AddRange(edits);
        addresses.AddRange(edits.Select(edit => edit.Replace("/Edit", "/Display", StringComparison.Ordinal)));
        foreach (var address in addresses)
        {
            var (status, _, body) = await site.Admin.TryAsync(address);
            Assert.Equal(HttpStatusCode.OK, status);
            AssertInert(address, body);
        }

        // The event in the audit trail, with its difference to the version before.
        var trail = new HtmlParser().ParseDocument(await site.Admin.GetAsync("/Admin/AuditTrail?pageSize=100"));
        foreach (var detail in trail.QuerySelectorAll("a[href*='/AuditTrail/Display/'],a[href*='AuditTrailContent']")
            .Select(link => link.GetAttribute("href")!)
            .Distinct()
            .Take(12))
        {
            AssertInert(detail, (await site.Admin.TryAsync(detail)).Body);
        }

        foreach (var (address, body) in await ConsentPagesAsync())
        {
            AssertInert(address, body);
        }

        foreach (var page in await Crawl.RunAsync(site[ApiSite.Anonymous]))
        {
            if (page.Value.Body.Contains("<html", StringComparison.Ordinal))
            {
                AssertInert(page.Key, page.Value.Body);
            }
        }
    }

    [Fact]
    public async Task The_notice_after_publishing_is_text()
    {
        var form = await site.Admin.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = [$"Notice {Hostile}"] }, ("submit.Publish", "submit.PublishAndContinue"));

        Assert.NotEmpty(form.Page.QuerySelectorAll(".message-success"));
        AssertInert("notice", form.Page.DocumentElement.OuterHtml);
        var refused = await form.SubmitAsync(
            new()
            {
                ["ArticlePart.MoreInfo.Url"] = [Hostile],
                ["ArticlePart.EventStart"] = [Hostile],
                ["AutoroutePart.Path"] = [Hostile],
                ["PathsPart.Paths"] = [Hostile],
            },
            ("submit.Save", "submit.SaveAndContinue"));
        Assert.NotEmpty(refused.Errors);
        AssertInert("errors", refused.Page.DocumentElement.OuterHtml);
    }

    private async Task StoreAsync(string door, string type, string title)
    {
        var contacts = new JsonArray(
            ContentSet.Contact("hostile", Hostile, $"{Mark}@{door}.example".ToLowerInvariant(), Hostile, published: true));
        var parts = new JsonObject
        {
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["HtmlBodyPart"] = new JsonObject
            {
                ["Html"] =
                    $"<p onclick='{Mark}()' style='position:fixed'>Text<svg onload='{Mark}()'><script>{Mark}()</script></svg><a "
                        + $"href='javascript:{Mark}()'>link</a><iframe src='javascript:{Mark}()'></iframe></p>",
            },
        };
        if (type == "Article")
        {
            parts["ArticlePart"] = new JsonObject
            {
                ["Lead"] = Hostile,
                ["Places"] = new JsonArray(Hostile),
                ["Contacts"] = contacts,
                ["CountryCode"] = "KG",
            };
        }
        else if (type == "Organization")
        {
            parts["OrganizationPart"] = new JsonObject { ["ShortName"] = Hostile, ["City"] = Hostile, ["Contacts"] = contacts };
        }

        switch (door)
        {
            case "API":
                parts["ContentType"] = type;
                await site.StoreAsync(parts);
                break;
            case "import":
                var item = new ContentSet(type, $"hostile{type}".ToLowerInvariant()) { Versions = [new ContentVersion("en", title)] }
                    .Items()
                    .Single();
                foreach (var (name, part) in parts.ToArray())
                {
                    item[name] = part!.DeepClone();
                }

                var recipe = new JsonObject
                {
                    ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray(item) }),
                };
                await (await site.Admin.OpenAsync("/Admin/DeploymentPlan/Import/Json"))
                    .SubmitAsync(new() { ["Json"] = [recipe.ToJsonString()] });
                break;
            default:
                var values = new Dictionary<string, string[]>
                {
                    ["TitlePart.Title"] = [title],
                    ["HtmlBodyPart.Html"] = [parts["HtmlBodyPart"]!["Html"]!.GetValue<string>()],
                };
                if (type != "Page")
                {
                    values[$"{type}Part.Contacts[0].Name"] = [Hostile];
                    values[$"{type}Part.Contacts[0].Email"] = [$"{Mark}@form.example"];
                    values[$"{type}Part.Contacts[0].Phone"] = [Hostile];
                    values[$"{type}Part.Contacts[0].Published"] = ["true"];
                }

                var form = await (await site.Admin.OpenAsync($"/Admin/Contents/ContentTypes/{type}/Create"))
                    .SubmitAsync(values, ("submit.Publish", "submit.PublishAndContinue"));
                Assert.Empty(form.Errors);
                break;
        }
    }

    private async Task<IEnumerable<(string Address, string Body)>> ConsentPagesAsync()
    {
        var page = await site.Admin.OpenAsync("/Admin/Newsroom/Consent");
        var token = page.Page.QuerySelector("form[action*='Consent'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var found = await site.Admin.PostAsync(
            "/Admin/Newsroom/Consent/Search", new() { ["search"] = Mark, ["__RequestVerificationToken"] = token });
        var none = await site.Admin.PostAsync(
            "/Admin/Newsroom/Consent/Search", new() { ["search"] = Hostile + "?", ["__RequestVerificationToken"] = token });
        Assert.Contains(Mark, found.Page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        return [("consent", found.Page.DocumentElement.OuterHtml), ("nobody found", none.Page.DocumentElement.OuterHtml)];
    }

    // What the parser makes of the page: nothing that runs holds the mark, and no expression was computed.
    private static void AssertInert(string address, string body)
    {
        var page = new HtmlParser().ParseDocument(body);
        var running = page.All.Where(element =>
            (
                element is { LocalName: "script" }
                    && element.GetAttribute("type") != "application/ld+json"
                    && element.TextContent.Contains($"{Mark}()", StringComparison.Ordinal))
            || element.Attributes.Any(attribute =>
                attribute.Value.Contains(Mark, StringComparison.Ordinal)
                && (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                    || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))));
        Assert.True(!running.Any(), $"{address}: {running.FirstOrDefault()?.OuterHtml}");
        Assert.DoesNotContain("x='49", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }
}
