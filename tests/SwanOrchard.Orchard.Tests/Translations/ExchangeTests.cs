using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard.Translations;

/// <summary>Translations go out as XLIFF and CSV and come back as drafts: all of a file, or nothing.</summary>
[Collection(NewsroomTests.Name)]
public sealed partial class ExchangeTests(Newsroom room)
{
    private const string Body = "<p>Held in <b>Osh</b>, see <a href=\"/en/about\">here</a>.</p><p>The end.</p>";

    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");
    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");

    [Theory]
    [InlineData("Xliff")]
    [InlineData("Csv")]
    public async Task What_is_missing_goes_out_and_comes_back_as_a_draft_that_is_in_step_once_it_is_published(string format)
    {
        var title = $"Out and in as {format}";
        await PublishedAsync(title);
        var file = Translate(
            await ExportAsync(room.Translator, title, format), (title, $"Туда и обратно: {format}"), ("The end.", "Конец."));
        Assert.DoesNotContain("/en/about", file, StringComparison.Ordinal);

        var page = await ImportAsync(room.Translator, file);

        Assert.Contains("1 translation was imported as a draft.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Draft", await Desk.StateAsync(room.Translator, title));
        var russian = page.QuerySelector(".swan-import-result li a")!.GetAttribute("href")!;
        var form = await room.Translator.OpenAsync(russian);
        Assert.Equal($"Туда и обратно: {format}", Value(form, "TitlePart.Title"));
        Assert.Equal(Body.Replace("The end.", "Конец.", StringComparison.Ordinal), Value(form, "HtmlBodyPart.Html"));
        Assert.Equal($"ru/news/tuda-i-obratno-{format}".ToLowerInvariant(), Value(form, "AutoroutePart.Path"));
        Assert.Empty((await form.SubmitAsync([], s_publish)).Errors);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));

        // The same file again says nothing new, and neither does the next export.
        Assert.Contains("says nothing new", (await ImportAsync(room.Translator, file)).Body!.TextContent, StringComparison.Ordinal);
        var next = await ExportAsync(room.Translator, title, format);
        Assert.Contains("says nothing new", (await ImportAsync(room.Translator, next)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(next, await ExportAsync(room.Translator, title, format));
        Assert.False((await room.Translator.OpenAsync(russian)).Page.Body!.TextContent.Contains("Discard draft", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readers_see_no_change_and_the_translation_stays_outdated_until_its_draft_is_published()
    {
        const string title = "Imported under readers eyes";
        var (english, russian) = await TranslatedAsync(title, "Под взглядом читателей");
        await SubmitAsync(room.Editor, english, new() { ["HtmlBodyPart.Html"] = [Body + "<p>And more.</p>"] }, s_publish);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));

        // Paragraphs that the original got meanwhile are the only ones to translate.
        var file = await ExportAsync(room.Translator, title, "Xliff");
        Assert.Contains("<target xml:space=\"preserve\">Финал.</target>", file, StringComparison.Ordinal);
        var page = await ImportAsync(room.Translator, Translate(file, ("And more.", "И ещё.")));

        Assert.Contains("Readers see no change", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));
        var form = await room.Translator.OpenAsync(Newsroom.EditPath(russian));
        var path = $"/{Value(form, "AutoroutePart.Path")}";
        Assert.DoesNotContain("И ещё.", await room.Reader.GetStringAsync(path), StringComparison.Ordinal);
        Assert.Equal(
            "<p>В <b>Оше</b>, см. <a href=\"/ru/about\">тут</a>.</p><p>Финал.</p><p>И ещё.</p>", Value(form, "HtmlBodyPart.Html"));
        Assert.Empty((await form.SubmitAsync(new() { ["Translation.InStep"] = ["true"] }, s_publish)).Errors);
        Assert.Equal("Current", await Desk.StateAsync(room.Translator, title));
        Assert.Contains("И ещё.", await room.Reader.GetStringAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_that_somebody_changed_meanwhile_is_never_overwritten()
    {
        const string title = "Two translators at once";
        var (_, russian) = await TranslatedAsync(title, "Двое сразу");
        var file = Translate(await ExportAsync(room.Translator, title, "Csv"), ("Финал.", "Конец."));
        await SubmitAsync(room.Editor, russian, new() { ["ArticlePart.Lead"] = ["Мой лид."] }, s_save);

        var page = await ImportAsync(room.Translator, file);

        Assert.Contains("Somebody has changed the translation", Fault(page), StringComparison.Ordinal);
        Assert.Equal("Мой лид.", Value(await room.Editor.OpenAsync(Newsroom.EditPath(russian)), "ArticlePart.Lead"));

        const string begun = "Begun by another";
        var english = await PublishedAsync(begun);
        file = Translate(await ExportAsync(room.Translator, begun, "Csv"), ("The end.", "Конец."));
        await Newsroom.TranslateAsync(room.Editor, english, "ru");
        Assert.Contains("Somebody has changed the translation", Fault(await ImportAsync(room.Translator, file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_of_an_original_that_changed_meanwhile_is_offered_as_still_behind()
    {
        const string title = "Changed under way";
        var english = await PublishedAsync(title);
        var file = Translate(await ExportAsync(room.Translator, title, "Xliff"), (title, "Изменён в пути"), ("The end.", "Конец."));
        await SubmitAsync(room.Editor, english, new() { ["HtmlBodyPart.Html"] = ["<p>First of all.</p>" + Body] }, s_publish);

        var page = await ImportAsync(room.Translator, file);
        Assert.Contains("The original has changed since the file was made", Fault(page), StringComparison.Ordinal);
        Assert.True(page.QuerySelector("#swan-import-behind")!.HasAttribute("checked"));
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, title));

        page = await ImportAsync(room.Translator, file, "?takesBehind=true");
        var item = page.QuerySelector(".swan-import-result li")!;
        Assert.Contains("still behind", item.TextContent, StringComparison.Ordinal);
        var form = await room.Translator.OpenAsync(item.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(
            "<p>First of all.</p>" + Body.Replace("The end.", "Конец.", StringComparison.Ordinal), Value(form, "HtmlBodyPart.Html"));
        Assert.Empty((await form.SubmitAsync(new() { ["Translation.InStep"] = ["false"] }, s_publish)).Errors);
        Assert.Equal("Outdated", await Desk.StateAsync(room.Translator, title));
    }

    [Fact]
    public async Task One_item_that_is_wrong_leaves_all_others_as_they_are_and_each_fault_has_its_file_and_line()
    {
        var (good, bad) = ("A good one of two", "A bad one of two");
        await PublishedAsync(good);
        await PublishedAsync(bad);
        var both = Translate(await ExportAsync(room.Translator, [good, bad], "Csv"), (good, "Хороший"), (bad, new string('х', 256)));

        var page = await ImportAsync(room.Translator, both, name: "both.csv");

        var fault = Assert.Single(page.QuerySelectorAll(".swan-import-fault"));
        Assert.Equal("both.csv", fault.Children[0].TextContent);
        Assert.NotEqual("", fault.Children[1].TextContent);
        Assert.Contains("The limit is 255", fault.Children[2].TextContent, StringComparison.Ordinal);
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, good));
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, bad));
    }

    [Fact]
    public async Task Files_of_another_site_language_or_item_are_refused()
    {
        const string title = "Of another site";
        var english = await PublishedAsync(title);
        var file = Translate(await ExportAsync(room.Translator, title, "Xliff"), ("The end.", "Конец."));
        await FaultAsync(Set().Replace(file, "/4nosuchset0000000000000000/", 1), "There is no such item");
        await FaultAsync(file.Replace("trgLang=\"ru\"", "trgLang=\"de\"", StringComparison.Ordinal), "“de” is not a language");
        foreach (var (from, to) in new[] { ("trgLang=\"ru\"", "trgLang=\"en\""), ("srcLang=\"en\"", "srcLang=\"ru\"") })
        {
            await FaultAsync(file.Replace(from, to, StringComparison.Ordinal), "The original of “Of another site” is in the language “en”");
        }

        await FaultAsync(
            file.Replace("Конец.", "&lt;script>alert(1)&lt;/script>", StringComparison.Ordinal), "There is HTML in this text");
        Assert.Equal("Missing", await Desk.StateAsync(room.Translator, title));

        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{english}/Delete");
        await FaultAsync(file, "There is no such item");

        async Task FaultAsync(string text, string expected) =>
            Assert.Contains(expected, Fault(await ImportAsync(room.Translator, text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_machine_made_is_marked_on_the_desk_until_a_person_publishes_it_as_in_step()
    {
        const string title = "Put through a machine";
        await PublishedAsync(title);
        var file = Translate(await ExportAsync(room.Translator, title, "Xliff"), (title, "Машинный"), ("The end.", "Конец."));

        var page = await ImportAsync(room.Translator, file, "?machineMade=true");

        Assert.True(page.QuerySelector("#swan-import-machine")!.HasAttribute("checked"));
        Assert.Contains("machine-made, not checked", await CellAsync(), StringComparison.Ordinal);
        var form = await room.Translator.OpenAsync(page.QuerySelector(".swan-import-result li a")!.GetAttribute("href")!);
        form = await form.SubmitAsync(new() { ["Translation.InStep"] = ["false"] }, s_publish);
        Assert.Empty(form.Errors);
        Assert.Contains("machine-made, not checked", await CellAsync(), StringComparison.Ordinal);
        Assert.Empty((await form.SubmitAsync(new() { ["Translation.InStep"] = ["true"] }, s_publish)).Errors);
        Assert.DoesNotContain("machine-made", await CellAsync(), StringComparison.Ordinal);

        async Task<string> CellAsync() =>
            (await Desk.RowAsync(room.Translator, title))!.QuerySelector("[data-swan-culture=ru]")!.TextContent;
    }

    [Fact]
    public async Task A_file_of_a_hundred_megabytes_is_refused_in_words()
    {
        var page = await room.Translator.PostFileAsync(
            "/Admin/Translations/Import", "/Admin/Translations/Import", "file", "huge.csv", new byte[100_000_000]);
        Assert.Contains("The file has more than 16 MB.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_may_translate_exports_and_imports()
    {
        const string title = "Exchanged by translators only";
        await PublishedAsync(title);
        var file = Translate(await ExportAsync(room.Translator, title, "Csv"), ("The end.", "Конец."));
        var set = (await Desk.RowAsync(room.Editor, title))!.GetAttribute("data-swan-set")!;
        Newsroom.AssertRefused(await room.Reporter.TryAsync("/Admin/Translations/Import"));
        foreach (var path in new[] { "Export", "ExportSelected", "Import" })
        {
            Newsroom.AssertRefused(await Newsroom.ForgeAsync(
                room.Reporter, $"/Admin/Translations/{path}", ("into", "ru"), ("sets", set), ("format", "Csv")));
        }

        await room.Reporter.PostFileAsync("/Admin", "/Admin/Translations/Import", "file", "a.csv", Encoding.UTF8.GetBytes(file));
        Assert.Equal("Missing", await Desk.StateAsync(room.Editor, title));
        var page = await ImportAsync(room.Editor, file);
        Assert.Contains("1 translation was imported as a draft.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Draft", await Desk.StateAsync(room.Editor, title));
    }

    [Fact]
    public async Task All_that_is_missing_or_outdated_in_a_language_goes_out_at_once_and_nothing_else()
    {
        var (missing, current) = ("Missing in all", "Current in all");
        await PublishedAsync(missing);
        await TranslatedAsync(current, "Актуален во всём");
        var (status, _, file) = await Newsroom.ForgeAsync(
            room.Translator, "/Admin/Translations/Export", ("into", "ru"), ("format", "Xliff"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(missing, file, StringComparison.Ordinal);
        Assert.DoesNotContain(current, file, StringComparison.Ordinal);

        foreach (var (into, format) in new[] { ("xx", "Xliff"), ("", "Csv"), ("ru", "nonsense") })
        {
            var answer = await Newsroom.ForgeAsync(room.Translator, "/Admin/Translations/Export", ("into", into), ("format", format));
            Assert.Equal(HttpStatusCode.OK, answer.Status);
        }
    }

    private static async Task<string> ExportAsync(AdminSession session, string title, string format) =>
        await ExportAsync(session, [title], format);

    private static async Task<string> ExportAsync(AdminSession session, string[] titles, string format)
    {
        var values = new List<(string, string)> { ("into", "ru"), ("format", format) };
        foreach (var title in titles)
        {
            values.Add(("sets", (await Desk.RowAsync(session, title))!.GetAttribute("data-swan-set")!));
        }

        var (status, _, file) = await Newsroom.ForgeAsync(session, "/Admin/Translations/ExportSelected", [.. values]);
        Assert.Equal(HttpStatusCode.OK, status);
        return file;
    }

    private static async Task<IHtmlDocument> ImportAsync(AdminSession session, string file, string query = "", string name = "file") =>
        new HtmlParser().ParseDocument(await session.PostFileAsync(
            "/Admin/Translations/Import", "/Admin/Translations/Import" + query, "file", name, Encoding.UTF8.GetBytes(file)));

    private static string Fault(IHtmlDocument page) =>
        string.Join('\n', page.QuerySelectorAll(".swan-import-fault").Select(row => row.Children[2].TextContent));

    // What stands in the file as a source, or as a target, is translated.
    private static string Translate(string file, params (string From, string To)[] texts) => texts.Aggregate(file, (now, text) =>
        file.StartsWith("<?xml", StringComparison.Ordinal)
            ? now.Replace(
                $">{text.From}</source>", $">{text.From}</source><target>{text.To}</target>", StringComparison.Ordinal)
            : now.Contains($"\n{text.From},", StringComparison.Ordinal)
                ? now.Replace($"\n{text.From},", $"\n{text.From},{text.To}", StringComparison.Ordinal)
                : now.Replace($",{text.From}\r", $",{text.To}\r", StringComparison.Ordinal));

    private async Task<string> PublishedAsync(string title)
    {
        var english = await Newsroom.WriteAsync(room.Editor, title);
        await SubmitAsync(room.Editor, english, new() { ["HtmlBodyPart.Html"] = [Body] }, s_publish);
        return english;
    }

    private async Task<(string English, string Russian)> TranslatedAsync(string title, string inRussian)
    {
        var english = await PublishedAsync(title);
        var russian = await Newsroom.TranslateAsync(room.Translator, english, "ru");
        await SubmitAsync(
            room.Translator,
            russian,
            new()
            {
                ["TitlePart.Title"] = [inRussian],
                ["AutoroutePart.Path"] = [""],
                ["HtmlBodyPart.Html"] = ["<p>В <b>Оше</b>, см. <a href=\"/ru/about\">тут</a>.</p><p>Финал.</p>"],
            },
            s_publish);
        return (english, russian);
    }

    private static string? Value(AdminForm form, string field) => FormsTests.Value(form, field);

    private static async Task SubmitAsync(
        AdminSession session, string id, Dictionary<string, string[]> values, (string, string) button)
    {
        var form = await (await session.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(values, button);
        Assert.Empty(form.Errors);
    }

    [GeneratedRegex("/[0-9a-z]{26}/")]
    private static partial Regex Set();
}
