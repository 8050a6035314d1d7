using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// Orchard's content API with a program of each role: it gives what may be read, and takes nothing that the forms would not.
/// </summary>
[Collection(ApiSiteTests.Name)]
public sealed class ContentApiTests(ApiSite site)
{
    private const string Hidden = "hidden.api@private.example";

    private static readonly string[] s_all = [ApiSite.Anonymous, ApiSite.Reporter, ApiSite.Translator, ApiSite.Editor];

    [Fact]
    public async Task An_editors_program_publishes_changes_and_deletes()
    {
        var id = await site.StoreAsync(Article("Written by a program", body: "<p>One <script>alert(1)</script><b onclick='x'>two</b></p>"));
        var path = JsonNode.Parse((await site.GetAsync(ApiSite.Anonymous, id)).Body)!["AutoroutePart"]!["Path"]!.GetValue<string>();
        var shown = await CrawledPage.GetAsync(site[ApiSite.Anonymous], $"/{path}");
        Assert.Equal("Written by a program", shown.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal("<p>One <b>two</b></p>", Assert.Single(shown.Document.QuerySelectorAll(".text > :not(.link)")).OuterHtml);

        await site.StoreAsync(
            new JsonObject
            {
                ["ContentItemId"] = id,
                ["ContentType"] = "Article",
                ["ArticlePart"] = new JsonObject { ["Lead"] = "In short." },
            });
        var json = JsonNode.Parse((await site.GetAsync(ApiSite.Anonymous, id)).Body)!;
        Assert.Equal("In short.", json["ArticlePart"]!["Lead"]!.GetValue<string>());
        Assert.NotNull(json["ArticlePart"]!["FirstPublishedUtc"]);

        using var deleted = await site[ApiSite.Editor].DeleteAsync($"/api/content/{id}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(site[ApiSite.Anonymous], $"/{path}")).Status);
    }

    [Fact]
    public async Task What_a_program_publishes_waits_for_no_time_any_more()
    {
        var article = Article("Published earlier by a program");
        article["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = "2098-01-01T10:00:00Z" };
        var id = await site.StoreAsync(article, draft: true);
        Assert.StartsWith("2098-", await TimeAsync(), StringComparison.Ordinal);

        await site.StoreAsync(new JsonObject { ["ContentItemId"] = id, ["ContentType"] = "Article" });

        Assert.Null(JsonNode.Parse((await site.GetAsync(ApiSite.Editor, id)).Body)!["PublishLaterPart"]?["ScheduledPublishUtc"]);
        Assert.Equal("", await TimeAsync());

        async Task<string?> TimeAsync() =>
            FormsTests.Value(await site.Admin.OpenAsync(Newsroom.EditPath(id)), "PublishLaterPart.ScheduledPublishLocalDateTime");
    }

    [Fact]
    public async Task Who_wrote_an_item_is_told_to_those_alone_who_may_edit_it()
    {
        var id = await Newsroom.WriteAsync(site.Admin, "Written by somebody");
        Assert.Empty((await Newsroom.ChangeAsync(site.Admin, id, "Written by somebody")).Errors);
        foreach (var role in s_all)
        {
            var json = JsonNode.Parse((await site.GetAsync(role, id)).Body)!;
            var told = (await site.QueryAsync(
                    role, "{ article(where: { displayText: \"Written by somebody\" }) { owner author } }")).Json["data"]!["article"]![0]!;
            string?[] names = [(string?)json["Owner"], (string?)json["Author"], (string?)told["owner"], (string?)told["author"]];
            if (role == ApiSite.Editor)
            {
                Assert.DoesNotContain(names, string.IsNullOrEmpty);
            }
            else
            {
                Assert.All(names, name => Assert.True(string.IsNullOrEmpty(name), $"{role}: {name}"));
            }
        }
    }

    [Fact]
    public async Task Nobody_else_writes_by_it()
    {
        var published = await site.StoreAsync(Article("Not theirs to change"));
        var draft = await site.StoreAsync(Article("Not theirs either"), draft: true);
        var before = (await site.GetAsync(ApiSite.Editor, published)).Body;
        foreach (var role in s_all[..^1])
        {
            var refused = role == ApiSite.Anonymous ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden;
            foreach (var asDraft in new[] { false, true })
            {
                Assert.Equal(refused, (await site.SendAsync(role, Article("Forged"), asDraft)).Status);
                Assert.Equal(refused, (await site.SendAsync(role, Change(published, "Forged"), asDraft)).Status);
                Assert.Equal(refused, (await site.SendAsync(role, Change(draft, "Forged"), asDraft)).Status);
            }

            foreach (var id in new[] { published, draft })
            {
                using var deleted = await site[role].DeleteAsync($"/api/content/{id}", TestContext.Current.CancellationToken);
                Assert.Equal(id == draft && role == ApiSite.Anonymous ? HttpStatusCode.NotFound : refused, deleted.StatusCode);
            }
        }

        Assert.Equal(before, (await site.GetAsync(ApiSite.Editor, published)).Body);
        Assert.DoesNotContain("Forged", await site.Admin.GetAsync("/Admin/Contents/ContentItems?pagesize=100"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_given_to_nobody()
    {
        var draft = await site.StoreAsync(Article("A draft by a program"), draft: true);
        var published = await site.StoreAsync(Article("Published before"));
        await site.StoreAsync(Change(published, "A newer draft"), draft: true);
        foreach (var role in s_all)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(role, draft)).Status);
            var (status, body) = await site.GetAsync(role, published);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.DoesNotContain("newer draft", body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("Organization")]
    public async Task A_contact_who_is_not_to_be_named_is_given_to_editors_alone(string type)
    {
        var id = await site.StoreAsync(new JsonObject
        {
            ["ContentType"] = type,
            ["TitlePart"] = new JsonObject { ["Title"] = $"{type} with two contacts" },
            [$"{type}Part"] = new JsonObject
            {
                ["Contacts"] = new JsonArray(
                    ContentSet.Contact("apihidden", "Hidden Person", Hidden, "+996 555 000000", published: false),
                    ContentSet.Contact("apipublic", "Public Person", "public.api@partner.example", null, published: true)),
            },
        });
        foreach (var role in s_all)
        {
            foreach (var address in new[] { $"/api/content/{id}", $"/API/Content/{id}", $"/api/content/{id}/" })
            {
                using var response = await site[role].GetAsync(address, TestContext.Current.CancellationToken);
                var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.True(response.IsSuccessStatusCode == body.Contains("public.api@partner.example", StringComparison.Ordinal), body);
                Assert.Equal(role == ApiSite.Editor && response.IsSuccessStatusCode, body.Contains(Hidden, StringComparison.Ordinal));
                Assert.Equal(
                    role == ApiSite.Editor && response.IsSuccessStatusCode, body.Contains("Hidden Person", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Of_programs_that_write_in_the_same_instant_each_is_told_what_became_of_it()
    {
        var id = await site.StoreAsync(Article("Written by many"));
        for (var round = 0; round < 5; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async number =>
                (
                    Title: $"Written by {number} in round {round}",
                    Answer: await site.SendAsync(ApiSite.Editor, Change(id, $"Written by {number} in round {round}")))));
            Assert.All(
                answers,
                answer => Assert.True(answer.Answer.Status is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{answer.Answer.Status}"));
            var now = (await site.GetAsync(ApiSite.Editor, id)).Body;
            Assert.Contains(
                answers, answer => answer.Answer.Status == HttpStatusCode.OK && now.Contains(answer.Title, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Of_versions_of_one_language_that_are_made_in_the_same_instant_no_two_can_be_published()
    {
        for (var round = 0; round < 5; round++)
        {
            var item = Article($"One of a language {round}");
            item["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = ContentSet.Id($"oneofalanguage{round}"), ["Culture"] = "ru" };
            var answers = await Task.WhenAll(
                Enumerable.Range(0, 4).Select(_ => site.SendAsync(ApiSite.Editor, item.DeepClone().AsObject(), draft: true)));
            var made = answers.Where(answer => answer.Status == HttpStatusCode.OK)
                .Select(answer => answer.Json!["ContentItemId"]!.GetValue<string>())
                .ToArray();
            Assert.NotEmpty(made);
            var published = 0;
            foreach (var id in made)
            {
                await Newsroom.ForgeAsync(site.Admin, $"/Admin/Contents/ContentItems/{id}/Publish");
                await (await site.Admin.OpenAsync(Newsroom.EditPath(id))).SubmitAsync([], ("submit.Publish", "submit.PublishAndContinue"));
                published += (await site.GetAsync(ApiSite.Anonymous, id)).Status == HttpStatusCode.OK ? 1 : 0;
            }

            Assert.Equal(made.Length == 1 ? 1 : 0, published);
        }
    }

    [Theory]
    [InlineData("{ \"ContentType\": ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"ContentType\": \"Nothing\" }")]
    [InlineData("\"text\"")]
    public async Task What_is_no_item_is_a_bad_request(string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await site[ApiSite.Editor].PostAsync("/api/content", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain(
            "<html", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_size_of_an_image_that_comes_without_one_is_read()
    {
        var item = Article("With an image");
        item["ArticlePart"] = new JsonObject { ["Image"] = new JsonObject { ["Path"] = WidePicture.Name, ["AltText"] = "Bands of grey" } };
        var id = await site.StoreAsync(item);

        var image = JsonNode.Parse((await site.GetAsync(ApiSite.Anonymous, id)).Body)!["ArticlePart"]!["Image"]!;
        Assert.Equal((WidePicture.Width, WidePicture.Height), (image["Width"]!.GetValue<int>(), image["Height"]!.GetValue<int>()));
    }

    private static JsonObject Article(string title, string body = "<p>Text.</p>") => new()
    {
        ["ContentType"] = "Article",
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["HtmlBodyPart"] = new JsonObject { ["Html"] = body },
    };

    private static JsonObject Change(string id, string title) => new()
    {
        ["ContentItemId"] = id,
        ["ContentType"] = "Article",
        ["TitlePart"] = new JsonObject { ["Title"] = title },
    };
}
