using System.Text.Json.Nodes;
using SwanOrchard.Core.Translations;
using SwanOrchard.Core.Translations.Exchange;
using Xunit;
using static SwanOrchard.Tests.Translations.ExchangeFixture;

namespace SwanOrchard.Tests.Translations;

/// <summary>Texts go out as XLIFF or CSV and come back into the item, with the markup of the site.</summary>
public sealed class ExchangeTests
{
    private static readonly JsonObject s_english = Article("Seminar", Body, "Bishkek", "Osh");

    private static readonly ItemTexts s_new = new(s_english, null, null);

    [Fact]
    public void A_paragraph_a_list_entry_an_alt_text_and_a_place_are_units_of_their_own()
    {
        Assert.Equal(
            [
                ("TitlePart.Title", "Seminar"),
                ("ArticlePart.Lead", "A lead."),
                ("HtmlBodyPart.Html-1", "Held in <1>Ak-Keme</1>, see <2>here</2>.<3/>Then on."),
                ("HtmlBodyPart.Html-2", "One"),
                ("HtmlBodyPart.Html-3", "Two <1/>"),
                ("HtmlBodyPart.Html-4", "A table"),
                ("HtmlBodyPart.Html-5", "The end."),
                ("ArticlePart.Places-1", "Bishkek"),
                ("ArticlePart.Places-2", "Osh"),
            ],
            s_new.Units.Select(unit => (unit.Id, unit.Source)));
        Assert.All(s_new.Units, unit => Assert.Null(unit.Target));
    }

    [Fact]
    public void Attributes_stay_at_home_and_come_back_with_the_translation()
    {
        Assert.DoesNotContain("/en/x", Xliff(s_new), StringComparison.Ordinal);
        Assert.DoesNotContain("/en/x", Csv(s_new), StringComparison.Ordinal);

        var written = Write(s_new, s_english, new Dictionary<string, string>
        {
            ["HtmlBodyPart.Html-1"] = "См. <2>здесь</2>, в <1>«Ак-Кеме»</1>.<3/>Далее.",
            ["HtmlBodyPart.Html-4"] = "Стол & \"стул\"",
            ["ArticlePart.Places-2"] = "Ош",
        });

        Assert.Equal(
            "<p>См. <a href=\"/en/x\" class=\"k\">здесь</a>, в <b>«Ак-Кеме»</b>.<br>Далее.</p>"
                + "<ul><li>One</li><li>Two <img src=\"/media/a.jpg\" alt=\"Стол &amp; &quot;стул&quot;\"></li></ul><p>The end.</p>",
            HtmlOf(written));
        Assert.Equal("[Bishkek][Ош]", written["ArticlePart"]!["Places"]!.AsArray().Aggregate("", (all, place) => $"{all}[{place}]"));
    }

    [Theory]
    [InlineData("xliff")]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void What_comes_back_as_it_went_out_changes_nothing_and_goes_out_again_as_the_same_bytes(string format)
    {
        var texts = new ItemTexts(s_english, Article("Семинар", Translated, "Бишкек", "Ош"), TextSnapshot.Of(s_english));
        var file = format == "xliff" ? Xliff(texts) : Csv(texts, format[0]);

        var (targets, faults) = Return(texts, file);

        Assert.Empty(faults);
        Assert.Empty(targets);
        Assert.Contains("«Ак-Кеме»", file, StringComparison.Ordinal);
        Assert.Equal(file, format == "xliff" ? Xliff(texts) : Csv(texts, format[0]));
    }

    [Theory]
    [InlineData("xliff")]
    [InlineData("csv")]
    public void A_changed_paragraph_is_the_only_one_that_changes_and_the_links_of_the_translation_stay(string format)
    {
        var russian = Article("Семинар", Translated, "Бишкек", "Ош");
        var texts = new ItemTexts(s_english, russian, TextSnapshot.Of(s_english));
        var file = (format == "csv" ? Csv(texts) : Xliff(texts)).Replace("Прошёл", "Состоялся", StringComparison.Ordinal);

        var (targets, faults) = Return(texts, file);

        Assert.Empty(faults);
        Assert.Equal("HtmlBodyPart.Html-1", Assert.Single(targets).Key);
        Assert.Equal(
            Translated.Replace("Прошёл", "Состоялся", StringComparison.Ordinal), HtmlOf(Write(texts, russian, targets)));
    }

    [Fact]
    public void A_link_of_the_original_that_leads_elsewhere_by_now_leads_there_in_the_translation_too()
    {
        var now = Article("Seminar", Body.Replace("/en/x", "/en/y", StringComparison.Ordinal), "Bishkek", "Osh");
        var russian = Article("Семинар", Translated, "Бишкек", "Ош");
        var texts = new ItemTexts(now, russian, TextSnapshot.Of(s_english));

        var (targets, _) = Return(texts, Xliff(texts).Replace("Прошёл", "Состоялся", StringComparison.Ordinal));

        Assert.Contains("<a href=\"/en/y\">здесь</a>", HtmlOf(Write(texts, russian, targets)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_the_original_got_meanwhile_has_no_translation_and_the_others_keep_theirs()
    {
        var now = Article("Seminar", Body.Replace("<p>The end.</p>", "<p>New.</p><p>The end.</p>", StringComparison.Ordinal), "Bishkek");
        var russian = Article("Семинар", Translated, "Бишкек");
        var texts = new ItemTexts(now, russian, TextSnapshot.Of(s_english));
        Assert.Equal(
            [("Two <1/>", "Два <1/>"), ("A table", "Стол"), ("New.", null), ("The end.", "Конец.")],
            texts.Units.Where(unit => unit.Id.StartsWith("HtmlBodyPart", StringComparison.Ordinal)).Skip(2)
                .Select(unit => (unit.Source, unit.Target)));
        Assert.True(texts.Units.Single(unit => unit.Source == "New.").IsChanged);

        var written = Write(texts, russian, new Dictionary<string, string> { ["HtmlBodyPart.Html-5"] = "Новое." });

        Assert.Equal(Translated.Replace("<p>Конец.", "<p>Новое.</p><p>Конец.", StringComparison.Ordinal), HtmlOf(written));
    }

    [Fact]
    public void A_text_whose_paragraphs_have_no_counterpart_is_translated_whole_or_not_at_all()
    {
        var russian = Article("Семинар", "<p>Всё в одном абзаце.</p>", "Бишкек", "Ош");
        var texts = new ItemTexts(s_english, russian, null);
        var targets = new Dictionary<string, string> { ["HtmlBodyPart.Html-2"] = "Раз" };

        Assert.Equal("HtmlBodyPart.Html", Assert.Throws<IncompleteTextException>(() => Write(texts, russian, targets)).Field);
        Assert.Equal("<p>Всё в одном абзаце.</p>", HtmlOf(russian));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+7 312")]
    [InlineData("-5 °C")]
    [InlineData("@home")]
    [InlineData("# heading")]
    [InlineData("'=quoted")]
    [InlineData("''-twice")]
    [InlineData("'tis")]
    [InlineData("\t=tab")]
    [InlineData("a \"b\"; c, d")]
    [InlineData("literal <1>, \\<2/> and \\\\")]
    [InlineData("R&D <b> & <script>")]
    [InlineData("two\nlines")]
    public void Any_text_goes_out_and_comes_back_as_it_is(string text)
    {
        var english = Article(text, "<p>Text.</p>");
        var other = Article(text.Contains('<', StringComparison.Ordinal) ? "<i>Seminar</i>" : "Seminar", "<p>Text.</p>");
        var texts = new ItemTexts(other, english, null);
        foreach (var file in new[] { Csv(texts), Csv(texts, ';'), Csv(texts, '\t'), Xliff(texts) })
        {
            Assert.Empty(Return(texts, file).Targets);
            Assert.Empty(Return(texts, file).Faults);
            var (targets, faults) = Return(new(other, other, null), file);
            Assert.Empty(faults);
            Assert.Equal(text, (string?)Write(texts, other, targets)["TitlePart"]!["Title"]);
        }

        foreach (var file in new[] { Csv(new(english, null, null)), Xliff(new(english, null, null)) })
        {
            Assert.Empty(Return(new(english, null, null), file).Faults);
        }

        Assert.Null(new ItemTexts(english, english, null).Units[0].Target);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData(" =1")]
    public void A_spreadsheet_is_given_no_formula(string text)
    {
        var texts = new ItemTexts(Article(text, "<p>Text.</p>"), null, null);
        Assert.Contains($"\n'{text},", Csv(texts).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal('\uFEFF', Csv(texts)[0]);
    }

    [Fact]
    public void A_translators_program_may_divide_annotate_and_reorder_a_unit()
    {
        var file = Xliff(s_new);
        var start = file.IndexOf("<unit id=\"HtmlBodyPart.Html-1\">", StringComparison.Ordinal);
        var end = file.IndexOf("</unit>", start, StringComparison.Ordinal);
        var divided = file[..start] + """
            <unit id="HtmlBodyPart.Html-1"><notes><note>Hi</note></notes>
              <segment id="s1"><source>Held in <sc id="1"/>Ak-Keme<ec startRef="1"/>, see <pc id="2">here</pc>.</source>
                <target order="2">Прошёл в <mrk id="m1" type="term"><pc id="1">«Ак-Кеме»</pc></mrk>.</target></segment>
              <ignorable><source><ph id="3"/></source></ignorable>
              <segment id="s2"><source>Then on.</source><target order="1">Далее <pc id="2">здесь</pc>.</target></segment>
            """ + file[end..];

        var (targets, faults) = Return(s_new, divided);

        Assert.Empty(faults);
        Assert.Equal("Далее <2>здесь</2>.Прошёл в <1>«Ак-Кеме»</1>.<3/>", Assert.Single(targets).Value);
    }

    [Fact]
    public void A_table_stored_by_a_spreadsheet_as_UTF_16_is_read()
    {
        var file = Csv(s_new, '\t').Replace("One\t", "One\tРаз", StringComparison.Ordinal);
        var (targets, faults) = Return(s_new, [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(file[1..])]);
        Assert.Empty(faults);
        Assert.Equal("Раз", Assert.Single(targets).Value);
    }

    [Fact]
    public void What_was_translated_from_an_earlier_original_has_its_place_in_the_present_one()
    {
        var file = Xliff(s_new)
            .Replace(
                ">The end.</source>", ">The end.</source><target>Конец.</target>", StringComparison.Ordinal)
            .Replace(">One</source>", ">One</source><target>Раз</target>", StringComparison.Ordinal);
        var now = new ItemTexts(
            Article("Seminar", Body.Replace("The end.", "The very end.", StringComparison.Ordinal).Replace("<li>One", "<li>1</li><li>One",
                StringComparison.Ordinal), "Bishkek", "Osh"),
            null,
            null);

        var (targets, faults) = Return(now, file);

        Assert.Empty(faults);
        Assert.Equal(
            [("One", "Раз"), ("The very end.", "Конец.")],
            targets.Select(target => (now.Units.Single(unit => unit.Id == target.Key).Source, target.Value)));
    }
}
