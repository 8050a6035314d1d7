using System.Text.Json.Nodes;
using SwanOrchard.Core.Translations;
using Xunit;
using static SwanOrchard.Core.Translations.TranslationState;

namespace SwanOrchard.Tests.Translations;

/// <summary>
/// What becomes of a translation that is in step when somebody works on its set. Read it as the table of the desk's rules: the name says
/// what was done, the body how the translation stands then.
/// </summary>
public sealed class EditsOfAnOriginalTests
{
    private const string End = " in «Ak-Keme», see <a href=\"/en/news/x\">here</a>.</p>";
    private const string Html = "<p>The seminar was <b>held</b>" + End;

    private readonly ArticleSet _article = new();

    [Fact]
    public void Nothing_was_done() => Assert.Equal(Current, _article.State);

    [Theory]
    [InlineData("one word", "TitlePart", "Title", "Workshop in Bishkek")]
    [InlineData("one letter", "ArticlePart", "Lead", "Eight town, one seminar.")]
    [InlineData("one sign", "ArticlePart", "Lead", "Eight towns; one seminar.")]
    [InlineData("a capital letter", "TitlePart", "Title", "Seminar In Bishkek")]
    [InlineData("the alt text", "ArticlePart", "Image.AltText", "Seven people at a table")]
    [InlineData("the credit", "ArticlePart", "Image.Credit", "SWAN")]
    [InlineData("the text of a link", "ArticlePart", "MoreInfo.Text", "The whole report")]
    [InlineData("a text that is emptied", "ArticlePart", "Lead", "")]
    [InlineData("a word of the body", "HtmlBodyPart", "Html", "<p>The workshop was <b>held</b>" + End)]
    [InlineData("a tag", "HtmlBodyPart", "Html", "<p>The seminar was <em>held</em>" + End)]
    [InlineData("a link", "HtmlBodyPart", "Html", "<p>The seminar was <b>held</b> in «Ak-Keme», see <a href=\"/y\">here</a>.</p>")]
    [InlineData("a new paragraph", "HtmlBodyPart", "Html", Html + "<p>More.</p>")]
    public void It_is_outdated_by(string what, string part, string property, string value)
    {
        Assert.NotEmpty(what);
        Assert.Equal(Outdated, _article.Edit(part, property, value));
        Assert.Equal([$"{part}.{property}"], _article.Set.ChangedFields("ru"));
    }

    [Theory]
    [InlineData("white space", "TitlePart", "Title", "  Seminar\u00A0 in\nBishkek ")]
    [InlineData("a soft hyphen", "TitlePart", "Title", "Semi\u00ADnar in Bish\u200Bkek")]
    [InlineData("the path", "AutoroutePart", "Path", "en/news/other")]
    [InlineData("the date of the event", "ArticlePart", "EventStart", "2010-01-01")]
    [InlineData("the date of publication", "ArticlePart", "FirstPublishedUtc", "2010-01-01T00:00:00Z")]
    [InlineData("the country", "ArticlePart", "CountryCode", "KZ")]
    [InlineData("the image's file", "ArticlePart", "Image.Path", "news/b.jpg")]
    [InlineData("where the shared link leads", "ArticlePart", "MoreInfo.Url", "https://example.org/2")]
    [InlineData("an empty paragraph", "HtmlBodyPart", "Html", Html + "<p>&nbsp;</p><p></p>")]
    [InlineData("lines and a class", "HtmlBodyPart", "Html", "<p class=\"x\">\n The seminar was <b>held</b>\n" + End + "\n")]
    public void It_is_not_touched_by(string what, string part, string property, string value)
    {
        Assert.NotEmpty(what);
        Assert.Equal(Current, _article.Edit(part, property, value));
    }

    [Fact]
    public void A_contact_takes_no_part()
    {
        _article.Put("ArticlePart", "Contacts", new JsonArray());
        Assert.Equal(Current, _article.Publish());
    }

    [Fact]
    public void A_place_takes_part() =>
        Assert.Equal(Outdated, _article.Edit("ArticlePart", "Places", new JsonArray("Bishkek", "Osh", "Naryn")));

    [Fact]
    public void Yo_is_not_ye_and_a_composed_letter_is_its_parts()
    {
        _article.Edit("TitlePart", "Title", "Всё о семинаре");
        _article.Set.Confirm("ru", _article.Now);
        Assert.Equal(Current, _article.Edit("TitlePart", "Title", "Все\u0308 о семинаре"));
        Assert.Equal(Outdated, _article.Edit("TitlePart", "Title", "Все о семинаре"));
    }

    [Fact]
    public void Undoing_it_makes_the_translation_current_again_by_itself()
    {
        Assert.Equal(Outdated, _article.Edit("TitlePart", "Title", "Workshop"));
        Assert.Equal(Current, _article.Edit("TitlePart", "Title", "Seminar in Bishkek"));
    }

    [Fact]
    public void Three_edits_in_a_row_are_compared_with_what_the_translator_saw_and_it_is_outdated_since_the_first()
    {
        _article.Edit("TitlePart", "Title", "Workshop");
        var since = _article.Set.Of("ru").SinceUtc;
        _article.Edit("ArticlePart", "Lead", "Another lead.");
        _article.Edit("TitlePart", "Title", "Seminar in Bishkek");

        Assert.Equal(Outdated, _article.State);
        Assert.Equal(["ArticlePart.Lead"], _article.Set.ChangedFields("ru"));
        Assert.Equal(since, _article.Set.Of("ru").SinceUtc);
    }

    [Fact]
    public void A_draft_of_the_original_changes_nothing_until_it_is_published()
    {
        _article.Put("TitlePart", "Title", "Workshop");
        _article.Set.SaveDraft("en", "item-en", _article.Now);
        Assert.Equal(Current, _article.State);
        Assert.Equal(Outdated, _article.Publish());
    }

    [Fact]
    public void A_translation_made_from_a_draft_is_in_step_once_the_draft_is_published()
    {
        _article.Put("TitlePart", "Title", "Workshop");
        _article.Set.Begin("ru", TextSnapshot.Of(_article.English), _article.Now);
        Assert.Equal(Outdated, _article.State);
        Assert.Equal(Current, _article.Publish());
    }

    [Fact]
    public void An_edit_after_the_translation_was_begun_leaves_it_behind_when_it_is_published()
    {
        _article.Set.Remove("ru", _article.Now);
        _article.Set.Begin("ru", TextSnapshot.Of(_article.English), _article.Now);
        _article.Set.SaveDraft("ru", "item-ru", _article.Now);
        Assert.Equal(Draft, _article.Edit("TitlePart", "Title", "Workshop"));

        _article.Set.Publish("ru", "item-ru", TextSnapshot.Of([]), _article.Now);
        Assert.Equal(Outdated, _article.State);
    }

    [Fact]
    public void A_person_says_that_nothing_is_to_be_done_and_it_is_outdated_again_by_the_next_change()
    {
        _article.Edit("TitlePart", "Title", "Workshop");
        Assert.True(_article.Set.Confirm("ru", _article.Now));
        Assert.Equal(Current, _article.State);
        Assert.Equal(Outdated, _article.Edit("TitlePart", "Title", "Conference"));
    }

    [Fact]
    public void A_typo_in_an_outdated_translation_does_not_make_it_current()
    {
        _article.Edit("TitlePart", "Title", "Workshop");
        _article.Set.SaveDraft("ru", "item-ru", _article.Now);
        _article.Set.Publish("ru", "item-ru", TextSnapshot.Of([]), _article.Now);
        Assert.Equal(Outdated, _article.State);
    }

    [Fact]
    public void A_typo_in_the_original_that_touches_no_translation_keeps_those_in_step_and_no_others()
    {
        _article.Set.Cultures.Add("ky");
        _article.Set.Publish("ky", "item-ky", TextSnapshot.Of([]), _article.Now);
        _article.Edit("ArticlePart", "Lead", "Eight town, one seminar.");
        _article.Set.Confirm("ky", _article.Now);

        _article.Put("TitlePart", "Title", "Seminar in Bishkek!");
        _article.Publish(touchesNothing: true);

        Assert.Equal(Outdated, _article.State);
        Assert.Equal(Current, _article.Set.StateOf("ky"));
    }

    [Fact]
    public void Of_a_translation_that_was_there_before_nobody_knows_until_a_person_confirms_it()
    {
        _article.Set.Remove("ru", _article.Now);
        _article.Set.Publish("ru", "item-ru", TextSnapshot.Of([]), _article.Now);
        Assert.Equal(Unknown, _article.State);
        Assert.Equal(Unknown, _article.Edit("TitlePart", "Title", "Workshop"));
        Assert.Empty(_article.Set.ChangedFields("ru"));

        _article.Set.Confirm("ru", _article.Now);
        Assert.Equal(Current, _article.State);
    }

    [Fact]
    public void An_original_that_readers_no_longer_see_leaves_nothing_behind()
    {
        _article.Edit("TitlePart", "Title", "Workshop");
        _article.Set.Unpublish("en", _article.Now);
        Assert.Equal(Current, _article.State);
        Assert.False(_article.Set.Confirm("ru", _article.Now));
        Assert.Equal(Outdated, _article.Publish());
    }

    [Fact]
    public void An_original_that_is_deleted_leaves_its_translations_as_they_are()
    {
        _article.Set.Remove("en", _article.Now);
        Assert.Equal(Current, _article.State);
        Assert.Null(_article.Set.Of("en").ContentItemId);
    }

    [Fact]
    public void A_language_that_is_removed_and_comes_back_is_as_it_was()
    {
        _article.Set.Cultures = ["en"];
        _article.Edit("TitlePart", "Title", "Workshop");
        Assert.Empty(_article.Set.Targets);

        _article.Set.Cultures = ["en", "ru"];
        Assert.Equal(["ru"], _article.Set.Targets);
        Assert.Equal(Outdated, _article.State);
    }

    [Fact]
    public void A_language_that_is_added_is_missing_or_not_wanted_until_there_is_a_translation()
    {
        _article.Set.Cultures.Add("ky");
        Assert.Equal(Missing, _article.Set.StateOf("ky"));
        Assert.True(_article.Set.Want("ky", isWanted: false, _article.Now));
        Assert.Equal(NotWanted, _article.Set.StateOf("ky"));

        _article.Set.SaveDraft("ky", "item-ky", _article.Now);
        Assert.Equal(Draft, _article.Set.StateOf("ky"));
        Assert.False(_article.Set.Want("ky", isWanted: false, _article.Now));
        _article.Set.SaveDraft("ky", "item-ky", _article.Now, inReview: true);
        Assert.Equal(InReview, _article.Set.StateOf("ky"));
    }

    [Fact]
    public void A_translation_that_is_unpublished_is_a_draft_and_keeps_what_it_was_made_from()
    {
        _article.Set.Unpublish("ru", _article.Now);
        Assert.Equal(Draft, _article.State);
        _article.Set.Publish("ru", "item-ru", TextSnapshot.Of([]), _article.Now);
        Assert.Equal(Current, _article.State);
    }

    [Fact]
    public void A_draft_on_top_of_an_outdated_translation_is_still_outdated_and_discarding_it_changes_nothing()
    {
        _article.Edit("TitlePart", "Title", "Workshop");
        _article.Set.SaveDraft("ru", "item-ru", _article.Now);
        Assert.Equal(Outdated, _article.State);
        _article.Set.Discard("ru", _article.Now);
        Assert.Equal(Outdated, _article.State);
        Assert.False(_article.Set.Of("ru").Draft);
    }

    [Fact]
    public void The_same_recipe_twice_changes_nothing()
    {
        _article.Edit("TitlePart", "Title", "Workshop");
        var changed = _article.Set.ChangedUtc;
        _article.Publish();
        Assert.Equal(Outdated, _article.State);
        Assert.Equal(changed, _article.Set.ChangedUtc);
    }

    [Fact]
    public void What_a_machine_made_is_marked_until_a_person_confirms_it()
    {
        _article.Set.MarkMachineMade("ru");
        _article.Edit("TitlePart", "Title", "Workshop");
        Assert.True(_article.Set.Of("ru").MachineMade);
        _article.Set.Confirm("ru", _article.Now);
        Assert.False(_article.Set.Of("ru").MachineMade);

        // A machine's draft that is discarded leaves what a person has confirmed.
        _article.Set.SaveDraft("ru", "item-ru", _article.Now);
        _article.Set.MarkMachineMade("ru");
        _article.Set.Discard("ru", _article.Now);
        Assert.False(_article.Set.Of("ru").MachineMade);
    }

    [Fact]
    public void When_another_language_becomes_the_original_those_that_were_in_step_are_so_with_it()
    {
        var russian = TextSnapshot.Of(new() { ["TitlePart"] = new JsonObject { ["Title"] = "Семинар в Бишкеке" } });
        _article.Set.Cultures.Add("ky");
        _article.Set.Publish("ky", "item-ky", TextSnapshot.Of([]), _article.Now);

        Assert.True(_article.Set.ChangeOriginal("ru", russian, _article.Now));

        Assert.Equal(["en", "ky"], _article.Set.Targets);
        Assert.Equal(Current, _article.Set.StateOf("en"));
        Assert.Equal(Unknown, _article.Set.StateOf("ky"));
        Assert.False(_article.Set.ChangeOriginal("ru", russian, _article.Now));
        Assert.False(_article.Set.ChangeOriginal("kk", russian, _article.Now));
    }

    [Fact]
    public void When_a_language_that_was_behind_becomes_the_original_nobody_knows_of_the_others()
    {
        _article.Edit("TitlePart", "Title", "Workshop");
        _article.Set.ChangeOriginal("ru", TextSnapshot.Of([]), _article.Now);
        Assert.Equal(Unknown, _article.Set.StateOf("en"));
    }
}
