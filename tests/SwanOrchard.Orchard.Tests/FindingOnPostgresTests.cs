using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers and editors look for is found on Postgres as on SQLite, which has other rules for texts.</summary>
[Collection(SavingOnPostgresTests.Name)]
public sealed class FindingOnPostgresTests(SavingOnPostgres site)
{
    private const string Title = "ЁЖИКИ of OSH";

    [Fact]
    public async Task A_change_shows_in_the_next_search_of_readers_and_editors_whatever_the_case()
    {
        Assert.SkipWhen(site.Missing is not null, site.Missing ?? "");
        var editor = site.People[0];
        var id = await Newsroom.WriteAsync(editor, Title);
        Assert.Empty((await Newsroom.ChangeAsync(editor, id, Title)).Errors);

        using var form = new FormUrlEncodedContent([KeyValuePair.Create("q", "ежики osh")]);
        using var answer = await site.Reader.PostAsync("/en/search", form, TestContext.Current.CancellationToken);
        Assert.Contains(
            "/en/news/", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var text in new[] { "ежики", "ЁЖИКИ", "osh ёжики" })
        {
            Assert.Contains(
                Title, await editor.GetAsync("/Admin/Contents/ContentItems?q=" + Uri.EscapeDataString(text)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentItems?q=osh%00")]
    [InlineData("/Admin/Contents/ContentItems?q=status:%00")]
    [InlineData("/Admin/Users/Index?q=osh%00")]
    [InlineData("/Admin/AuditTrail?q=osh%00")]
    [InlineData("/en/news?country=%00")]
    public async Task A_letter_that_Postgres_does_not_have_is_no_server_error(string path)
    {
        Assert.SkipWhen(site.Missing is not null, site.Missing ?? "");
        Assert.InRange((int)(await site.People[0].TryAsync(path)).Status, 200, 499);
    }
}
