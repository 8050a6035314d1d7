using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Many who save in the same instant: what is told as stored is stored, and one path is one item's.</summary>
public abstract class SimultaneousSavesTests(SavingSite site)
{
    private const int Rounds = 30;
    private const int Publishers = 12;

    [Theory]
    [InlineData("Publish")]
    [InlineData("Save")]
    public async Task Both_languages_of_a_set_saved_at_once_are_stored_where_that_is_said(string button)
    {
        SkipWhereMissing();
        var english = await Newsroom.WriteAsync(site.People[0], $"Both at once, {button}");
        await Newsroom.ChangeAsync(site.People[0], english, $"Both at once, {button}");
        var russian = await Newsroom.TranslateAsync(site.People[1], english, "ru");
        await Newsroom.ChangeAsync(site.People[1], russian, $"Оба сразу, {button}");
        int stored = 0, told = 0, lost = 0;
        for (var round = 1; round <= Rounds; round++)
        {
            var ids = new[] { english, russian };
            var forms = await Task.WhenAll(ids.Select((id, person) => site.People[person].OpenAsync(Newsroom.EditPath(id))));
            var titles = new[] { $"English {button} {round}", $"Русская {button} {round}" };
            var answers = await Task.WhenAll(forms.Select((form, person) => form.SubmitAsync(
                new() { ["TitlePart.Title"] = [titles[person]], ["ArticlePart.CountryCode"] = [(round + person) % 2 == 0 ? "KG" : "GE"] },
                ($"submit.{button}", $"submit.{button}AndContinue"))));
            for (var person = 0; person < 2; person++)
            {
                if (answers[person].Errors.Count > 0)
                {
                    told++;
                    Assert.Equal(titles[person], FormsTests.Value(answers[person], "TitlePart.Title"));
                }
                else if (await TitleAsync(ids[person]) == titles[person])
                {
                    stored++;
                }
                else
                {
                    lost++;
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{button}: {stored} stored, {told} told, {lost} lost of {2 * Rounds}");
        Assert.Equal(0, lost);
        Assert.InRange(stored, Rounds, 2 * Rounds);
    }

    [Fact]
    public async Task Of_many_who_publish_at_one_typed_path_one_gets_it_and_the_others_are_told_at_the_field()
    {
        SkipWhereMissing();
        const string path = "en/news/wanted-by-many";
        var forms = await NewAsync(Publishers);
        var answers = await Task.WhenAll(forms.Select((form, person) => form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [$"Wanted {person}"],
                ["AutoroutePart.Path"] = [path],
            }, ("submit.Publish", "submit.PublishAndContinue"))));

        TestContext.Current.TestOutputHelper?.WriteLine($"{answers.Count(answer => answer.Errors.Count == 0)} of {Publishers} got it");
        var winner = Assert.Single(Enumerable.Range(0, Publishers), person => answers[person].Errors.Count == 0);
        Assert.All(Enumerable.Range(0, Publishers).Where(person => person != winner), person =>
        {
            Assert.NotEqual("", FormsTests.Message(answers[person], "AutoroutePart.Path") ?? "");
            Assert.Equal($"Wanted {person}", FormsTests.Value(answers[person], "TitlePart.Title"));
            Assert.Equal(path, FormsTests.Value(answers[person], "AutoroutePart.Path"));
        });
        var page = await CrawledPage.GetAsync(site.Reader, "/" + path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains($"Wanted {winner}", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_published_at_one_typed_path_at_once_do_not_share_it()
    {
        SkipWhereMissing();
        const string path = "en/news/wanted-by-drafts";
        var forms = new List<AdminForm>();
        for (var person = 0; person < Publishers; person++)
        {
            var id = await Newsroom.WriteAsync(site.People[person % 2], $"Draft wants {person}");
            forms.Add(await site.People[person % 2].OpenAsync(Newsroom.EditPath(id)));
        }

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync(
            new() { ["AutoroutePart.Path"] = [path] }, ("submit.Publish", "submit.PublishAndContinue"))));

        TestContext.Current.TestOutputHelper?.WriteLine($"{answers.Count(answer => answer.Errors.Count == 0)} of {Publishers} got it");
        Assert.Single(answers, answer => answer.Errors.Count == 0);
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer =>
            Assert.NotEqual("", FormsTests.Message(answer, "AutoroutePart.Path") ?? ""));
    }

    [Fact]
    public async Task A_former_path_typed_by_many_at_once_leads_to_one()
    {
        SkipWhereMissing();
        const string path = "en/node/4711";
        var forms = await NewAsync(Publishers);
        var answers = await Task.WhenAll(forms.Select((form, person) => form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [$"Formerly {person}"],
                ["PathsPart.Paths"] = [path],
            }, ("submit.Publish", "submit.PublishAndContinue"))));

        TestContext.Current.TestOutputHelper?.WriteLine($"{answers.Count(answer => answer.Errors.Count == 0)} of {Publishers} got it");
        var winner = Assert.Single(Enumerable.Range(0, Publishers), person => answers[person].Errors.Count == 0);
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer =>
            Assert.NotEqual("", FormsTests.Message(answer, "PathsPart.Paths") ?? ""));
        Assert.Equal($"/en/news/formerly-{winner}", (await CrawledPage.GetAsync(site.Reader, "/" + path)).Location);
    }

    [Fact]
    public async Task A_title_published_by_many_at_once_gives_each_a_path_of_its_own()
    {
        SkipWhereMissing();
        var forms = await NewAsync(Publishers);
        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync(
            new() { ["TitlePart.Title"] = ["One title for all"] }, ("submit.Publish", "submit.PublishAndContinue"))));

        Assert.All(answers, answer => Assert.Empty(answer.Errors));
        var paths = answers.Select(answer => FormsTests.Value(answer, "AutoroutePart.Path")!).ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine($"{paths.Distinct().Count()} paths of {Publishers}: {string.Join(' ', paths)}");
        Assert.Equal(Publishers, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(site.Reader, "/" + path)).Status);
        }
    }

    [Theory]
    [InlineData("Save")]
    [InlineData("Publish")]
    public async Task A_double_click_makes_one_item(string button)
    {
        SkipWhereMissing();
        var title = $"Clickedtwice{button}";
        var form = Assert.Single(await NewAsync(1));
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(
            new() { ["TitlePart.Title"] = [title] }, ($"submit.{button}", $"submit.{button}AndContinue"))));

        Assert.All(answers, answer =>
        {
            Assert.Empty(answer.Errors);
            Assert.Equal(title, FormsTests.Value(answer, "TitlePart.Title"));
        });
        Assert.Single(answers.Select(answer => answer.Url.AbsolutePath).Distinct());
        var list = (await site.People[0].OpenAsync($"/Admin/Contents/ContentItems?q={Uri.EscapeDataString(title)}&pagesize=100")).Page;
        Assert.Single(list.QuerySelectorAll("li [name=itemIds]"));

        // Back in the browser, and something else typed: neither a second item nor a lost text.
        var back = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = [title + ", again"] }, ($"submit.{button}", $"submit.{button}AndContinue"));
        Assert.NotEmpty(back.Errors);
        Assert.Equal(title + ", again", FormsTests.Value(back, "TitlePart.Title"));
    }

    [Fact]
    public async Task Lists_publish_and_unpublish_both_languages_at_once_and_say_what_happened()
    {
        SkipWhereMissing();
        var english = await Newsroom.WriteAsync(site.People[0], "Pressed in both languages");
        var russian = await Newsroom.TranslateAsync(site.People[1], english, "ru");
        var translation = await site.People[1].OpenAsync(Newsroom.EditPath(russian));
        Assert.Empty((await translation.SubmitAsync(
            new() { ["TitlePart.Title"] = ["Нажато на обоих языках"], ["HtmlBodyPart.Html"] = ["<p>Текст.</p>"] },
            ("submit.Save", "submit.SaveAndContinue"))).Errors);
        var lost = 0;
        for (var round = 0; round < Publishers; round++)
        {
            var action = round % 2 == 0 ? "Publish" : "Unpublish";
            var answers = await Task.WhenAll(new[] { english, russian }.Select((id, person) =>
                Newsroom.ForgeAsync(site.People[person], $"/Admin/Contents/ContentItems/{id}/{action}")));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
            foreach (var id in new[] { english, russian })
            {
                var form = await site.People[0].OpenAsync(Newsroom.EditPath(id));
                lost += form.Page.QuerySelector("[name='submit.Unpublish']") is not null == (round % 2 == 0) ? 0 : 1;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{lost} of {2 * Publishers} lost");
        Assert.Equal(0, lost);
    }

    private async Task<AdminForm[]> NewAsync(int count) => await Task.WhenAll(Enumerable.Range(0, count).Select(number =>
        site.People[number % 2].OpenAsync("/Admin/Contents/ContentTypes/Article/Create")));

    private async Task<string?> TitleAsync(string id) =>
        FormsTests.Value(await site.People[0].OpenAsync(Newsroom.EditPath(id)), "TitlePart.Title");

    private void SkipWhereMissing() => Assert.SkipWhen(site.Missing is not null, site.Missing ?? "");
}
