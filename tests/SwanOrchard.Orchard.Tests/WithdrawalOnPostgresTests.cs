using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What is left of a person who withdrew consent in the files of Postgres: nothing but its log.</summary>
[Collection(SavingOnPostgresTests.Name)]
public sealed class WithdrawalOnPostgresTests(SavingOnPostgres site)
{
    private const string Email = "gone.from@the-tables.example";

    [Fact]
    public async Task No_table_and_no_index_holds_the_person_and_the_editor_is_told_of_the_log()
    {
        Assert.SkipWhen(site.Missing is not null, site.Missing ?? "");
        var id = await Newsroom.WriteAsync(site.People[0], "Someone is named");
        var form = await site.People[0].OpenAsync(Newsroom.EditPath(id));
        form = await form.SubmitAsync(
            new() { ["ArticlePart.Contacts[0].Name"] = ["Gone Person"], ["ArticlePart.Contacts[0].Email"] = [Email] },
            ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        Assert.NotEmpty(await site.Server.HoldingAsync(Email));

        var (_, _, answer) = await Newsroom.ForgeAsync(
            site.People[0], "/Admin/Newsroom/Consent/Withdraw", ("email", Email), ("name", "Gone Person"), ("confirmed", "true"));

        Assert.Contains("was deleted everywhere", answer, StringComparison.Ordinal);
        Assert.Contains("in the database server", answer, StringComparison.Ordinal);
        Assert.Empty(await site.Server.HoldingAsync(Email));
    }
}
