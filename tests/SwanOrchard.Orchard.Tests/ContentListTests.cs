using AngleSharp.Html.Parser;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The search box of the admin's content list.</summary>
[Collection(NewsroomTests.Name)]
public sealed class ContentListTests(Newsroom room) : IAsyncLifetime
{
    private const string Pasted = "Searched: sex workers (and others) type: meet, 7/8!";
    private const string Russian = "Искомое: секс-работницы «и другие» встретились";

    public async ValueTask InitializeAsync()
    {
        foreach (var title in new[] { Pasted, Russian })
        {
            if ((await ListAsync($"\"{title}\"")).Length == 0)
            {
                await Newsroom.WriteAsync(room.Editor, title);
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(Pasted)]
    [InlineData("Searched:")]
    [InlineData("searched: workers")]
    [InlineData("workers Searched")]
    [InlineData("Searched (and others)")]
    [InlineData("(and others) searched")]
    [InlineData("others) searched")]
    [InlineData("Searched type:Article culture:en")]
    [InlineData("type:Article Searched: workers")]
    [InlineData("\"sex workers (and\" searched")]
    [InlineData("Searched 7/8!")]
    [InlineData("searched\u0000 workers\u0007")]
    [InlineData("Searched & “meet”")]
    [InlineData("Searched NOT nowhere")]
    public async Task A_title_is_found_as_it_is_pasted(string search) => Assert.Equal([Pasted], await ListAsync(search));

    [Theory]
    [InlineData(Russian)]
    [InlineData("искомое: встретились")]
    [InlineData("«и другие» Искомое")]
    [InlineData("ИСКОМОЕ")]
    public async Task A_Russian_title_is_found_too(string search) => Assert.Equal([Russian], await ListAsync(search));

    [Fact]
    public async Task Words_of_leads_bodies_places_and_contacts_are_found_with_either_letter()
    {
        const string title = "Found by all it holds";
        if ((await ListAsync($"\"{title}\"")).Length == 0)
        {
            var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
            form = await form.SubmitAsync(
                new()
                {
                    ["TitlePart.Title"] = [title],
                    ["ArticlePart.Lead"] = ["Вводнослово"],
                    ["ArticlePart.Contacts[0].Name"] = ["Контактослава Ёлкина"],
                    ["HtmlBodyPart.Html"] = ["<p>Телос<b>лово</b> &amp; жёлтое</p>"],
                },
                ("submit.Save", "submit.SaveAndContinue"));
            Assert.Empty(form.Errors);
        }

        foreach (var search in new[] { "ВВОДНОСЛОВО", "телослово", "желтое", "контактослава елкина", "телослово ёлкина holds" })
        {
            Assert.Equal([title], await ListAsync(search));
        }
    }

    [Theory]
    [InlineData("Searched nowhere")]
    [InlineData("Searched OR nowhere")]
    [InlineData("Searched NOT workers")]
    [InlineData("SEARCHED NOT NOWHERE")]
    [InlineData("Searched: nobody:knows")]
    [InlineData("\"workers sex\" searched")]
    [InlineData("Searched type:Page")]
    [InlineData("Searched culture:ru")]
    [InlineData("%00 searched")]
    [InlineData("Searched ' or 1=1 --")]
    [InlineData("))((")]
    [InlineData("type:(searched")]
    public async Task What_is_not_there_lists_nothing(string search) => Assert.Empty(await ListAsync(search));

    [Theory]
    [InlineData("Searched: sex workers", "Searched: sex workers")]
    [InlineData("Searched country:KG (and", "country:KG Searched (and")]
    public async Task The_search_stays_in_its_box(string search, string shown)
    {
        var list = await PageAsync(search);

        Assert.Equal(shown, list.QuerySelector("#Options_SearchText")!.GetAttribute("value"));
    }

    private async Task<string[]> ListAsync(string search) =>
        [.. (await PageAsync(search)).QuerySelectorAll(".contentitem").Select(item => item.TextContent.Trim())];

    private async Task<AngleSharp.Dom.IDocument> PageAsync(string search) => new HtmlParser().ParseDocument(
        await room.Editor.GetAsync($"/Admin/Contents/ContentItems?q={Uri.EscapeDataString(search)}&pagesize=100"));
}
