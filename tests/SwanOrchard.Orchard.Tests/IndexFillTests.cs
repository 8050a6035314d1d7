using Microsoft.Data.Sqlite;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// Indexes that come with an update hold nothing of what is there already: they are filled, and what they protect is safe until then.
/// </summary>
public sealed class IndexFillTests
{
    private const string Email = "before.the@update.example";
    private const string File = "before-the-update.png";

    // As a site that was made before there were these indexes.
    private static readonly string[] s_update =
    [
        """delete from "ContactIndex";""",
        """delete from "Audit_AuditContactIndex";""",
        """delete from "ShownFileIndex";""",
        """delete from "ContentTextIndex";""",
        """delete from "Document" where "Type" like '%IndexFills.IndexFill,%';""",
    ];

    // Orchard looks for tasks in the background once a minute.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task On_SQLite()
    {
        await using var host = await OrchardHost.StartAsync(preparation: Staff.Newsroom);
        await FillAsync(host, async () =>
        {
            var file = Assert.Single(Directory.EnumerateFiles(host.DataFolder, "*.db", SearchOption.AllDirectories));
            await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = string.Concat(s_update);
            Assert.True(await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken) > 0);
        });
    }

    [Fact]
    public async Task On_Postgres()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        await using var server = await PostgresServer.StartAsync();
        await using var host = await OrchardHost.StartAsync(
            environment: await server.NewDatabaseAsync(), preparation: Staff.Newsroom, shared: false);
        await FillAsync(host, () => server.QueryAsync(string.Concat(s_update)));
    }

    private static async Task FillAsync(OrchardHost host, Func<Task> update)
    {
        string id;
        using (var editor = await AdminSession.SignInAsync(host.Address, "eva", Staff.Password))
        {
            id = await Newsroom.WriteAsync(editor, "Before the update");
            var form = await editor.OpenAsync(Newsroom.EditPath(id));
            form = await form.SubmitAsync(
                new()
                {
                    ["ArticlePart.Contacts[0].Name"] = ["Before Update"],
                    ["ArticlePart.Contacts[0].Email"] = [Email],
                    ["HtmlBodyPart.Html"] = ["<p>Words to be found</p>"],
                },
                ("submit.Publish", "submit.PublishAndContinue"));
            Assert.Empty(form.Errors);
        }

        await host.RestartAsync(update, Polling("01:00:00"));
        using (var editor = await AdminSession.SignInAsync(host.Address, "eva", Staff.Password))
        using (var admin = await AdminSession.SignInAsync(host.Address))
        {
            Assert.Contains("Consent can't be withdrawn yet", await WithdrawAsync(editor), StringComparison.Ordinal);
            Assert.Contains(Email, await editor.GetAsync(Newsroom.EditPath(id)), StringComparison.Ordinal);
            Assert.Contains("Files can't be deleted or moved yet", await DeleteFileAsync(admin), StringComparison.Ordinal);
        }

        await host.RestartAsync(environment: Polling("00:00:01"));
        using (var editor = await AdminSession.SignInAsync(host.Address, "eva", Staff.Password))
        using (var admin = await AdminSession.SignInAsync(host.Address))
        {
            var answer = await WithdrawAsync(editor);
            for (var end = DateTime.UtcNow + s_limit; answer.Contains("Consent can't be withdrawn yet", StringComparison.Ordinal);)
            {
                Assert.True(DateTime.UtcNow < end, "The indexes are not filled.");
                await Task.Delay(1_000, TestContext.Current.CancellationToken);
                answer = await WithdrawAsync(editor);
            }

            Assert.Contains("was deleted everywhere", answer, StringComparison.Ordinal);
            Assert.DoesNotContain(Email, await editor.GetAsync(Newsroom.EditPath(id)), StringComparison.Ordinal);
            Assert.DoesNotContain("Files can't be deleted", await DeleteFileAsync(admin), StringComparison.Ordinal);
            Assert.Contains(
                "Before the update", await editor.GetAsync("/Admin/Contents/ContentItems?q=words%20found"), StringComparison.Ordinal);
        }
    }

    private static async Task<string> WithdrawAsync(AdminSession editor) => (await Newsroom.ForgeAsync(
        editor, "/Admin/Newsroom/Consent/Withdraw", ("email", Email), ("name", "Before Update"), ("confirmed", "true"))).Body;

    private static async Task<string> DeleteFileAsync(AdminSession admin) =>
        (await Newsroom.ForgeAsync(admin, $"/Admin/Media/DeleteMedia?path={File}")).Body;

    private static Dictionary<string, string> Polling(string time) =>
        new() { ["OrchardCore__OrchardCore_BackgroundService__PollingTime"] = time };
}
