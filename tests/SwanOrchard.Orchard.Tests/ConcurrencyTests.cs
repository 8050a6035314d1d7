using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Several people who save in the same instant: each is told what became of it, and nothing is silently written over.</summary>
[Collection(NewsroomTests.Name)]
public sealed class ConcurrencyTests(Newsroom room)
{
    private const int Rounds = 5;

    [Fact]
    public async Task One_of_several_saves_and_the_others_are_told_with_all_they_typed()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Round 0");
        for (var round = 1; round <= Rounds; round++)
        {
            var people = new[] { room.Editor, room.Admin, room.Editor, room.Admin, room.Editor };
            var forms = new List<AdminForm>();
            foreach (var session in people)
            {
                forms.Add(await session.OpenAsync(Newsroom.EditPath(id)));
            }

            var titles = people.Select((_, person) => $"Round {round}, person {person}").ToArray();
            var button = round % 2 == 0 ? "Publish" : "Save";
            var answers = await Task.WhenAll(forms.Select((form, person) =>
                form.SubmitAsync(new() { ["TitlePart.Title"] = [titles[person]] }, ($"submit.{button}", $"submit.{button}AndContinue"))));

            var saved = Assert.Single(Enumerable.Range(0, people.Length), person => answers[person].Errors.Count == 0);
            Assert.Equal(titles[saved], await room.TitleAsync(id));
            Assert.All(Enumerable.Range(0, people.Length).Where(person => person != saved), person =>
            {
                Assert.Contains(
                    "saved this item", answers[person].Page.QuerySelector(".alert-warning")!.TextContent,
                    StringComparison.Ordinal);
                Assert.Equal(titles[person], FormsTests.Value(answers[person], "TitlePart.Title"));
            });
        }
    }

    [Fact]
    public async Task Languages_saved_in_the_same_instant_keep_both_texts()
    {
        var english = await Newsroom.WriteAsync(room.Editor, "English 0");
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");
        for (var round = 1; round <= Rounds; round++)
        {
            var forms = new[]
            {
                await room.Editor.OpenAsync(Newsroom.EditPath(english)),
                await room.Admin.OpenAsync(Newsroom.EditPath(russian))
            };
            var titles = new[] { $"English {round}", $"Русская {round}" };
            // The country is shared on publishing: the second one has to see the first one's.
            var answers = await Task.WhenAll(forms.Select((form, person) => form.SubmitAsync(
                new()
                {
                    ["TitlePart.Title"] = [titles[person]],
                    ["ArticlePart.CountryCode"] = [person == 0 ? "KG" : "GE"],
                }, ("submit.Publish", "submit.PublishAndContinue"))));

            foreach (var (id, person) in new[] { (english, 0), (russian, 1) })
            {
                // Saved, or told: what is told of is what the form still holds.
                Assert.Equal(
                    titles[person],
                    answers[person].Errors.Count == 0 ? await room.TitleAsync(id) : FormsTests.Value(answers[person], "TitlePart.Title"));
            }

            Assert.Contains(answers, answer => answer.Errors.Count == 0);
            Assert.Equal(await CountryAsync(english), await CountryAsync(russian));
        }
    }

    [Fact]
    public async Task The_buttons_of_the_list_pressed_by_several_at_once_fail_for_nobody()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Pressed by all");
        for (var round = 0; round < Rounds; round++)
        {
            var action = round % 2 == 0 ? "Publish" : "Unpublish";
            var answers = await Task.WhenAll(new[] { room.Editor, room.Admin, room.Editor, room.Admin }.Select(session =>
                Newsroom.ForgeAsync(session, $"/Admin/Contents/ContentItems/{id}/{action}")));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
            Assert.Equal(round % 2 == 0, await room.IsNewsAsync("Pressed by all"));
        }
    }

    [Fact]
    public async Task What_is_refused_leaves_no_draft_behind()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Left as it is");
        await Newsroom.ChangeAsync(room.Editor, id, "Left as it is");
        foreach (var session in new[] { room.Reporter, room.Translator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await Newsroom.ForgeAsync(
                session, Newsroom.EditPath(id), ("TitlePart.Title", "Forged"), ("submit.Save", "submit.SaveAndContinue"))).Status);
        }

        // There is no draft to discard.
        Assert.Equal(
            HttpStatusCode.NotFound, (await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/DiscardDraft")).Status);
    }

    private async Task<string?> CountryAsync(string id) =>
        FormsTests.Value(await room.Admin.OpenAsync(Newsroom.EditPath(id)), "ArticlePart.CountryCode");
}
