using System.Globalization;
using Microsoft.Data.Sqlite;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The bin empties itself of what has been in it for more than 30 days, with every trace, and of nothing else.</summary>
public sealed class BinPurgeTests
{
    private const string Bin = "/Admin/Newsroom/Bin";
    private const string Purge = "SwanOrchard.Newsroom.RecycleBin.BinBackgroundTask";

    // Orchard looks for tasks in the background once a minute.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task On_SQLite()
    {
        await using var host = await OrchardHost.StartAsync(preparation: Staff.Newsroom);
        await PurgeAsync(host, async sql =>
        {
            var file = Assert.Single(Directory.EnumerateFiles(host.DataFolder, "*.db", SearchOption.AllDirectories));
            await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Convert.ToString(
                await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), CultureInfo.InvariantCulture)!;
        });
    }

    [Fact]
    public async Task On_Postgres()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        await using var server = await PostgresServer.StartAsync();
        await using var host = await OrchardHost.StartAsync(
            environment: await server.NewDatabaseAsync(), preparation: Staff.Newsroom, shared: false);
        await PurgeAsync(host, server.QueryAsync);
    }

    private static async Task PurgeAsync(OrchardHost host, Func<string, Task<string>> queryAsync)
    {
        string old, young, back;
        using (var admin = await AdminSession.SignInAsync(host.Address))
        using (var editor = await AdminSession.SignInAsync(host.Address, "eva", Staff.Password))
        {
            // Once a minute in place of once an hour.
            await admin.PressAsync("/Admin/Features", "/Admin/Features/OrchardCore.BackgroundTasks/Enable");
            var form = await admin.OpenAsync($"/Admin/BackgroundTasks/Edit/{Purge}");
            Assert.Empty((await form.SubmitAsync(new() { ["Schedule"] = ["* * * * *"] })).Errors);

            old = await DeletedAsync(editor, "Gone for good", "gone@bin.example");
            young = await DeletedAsync(editor, "Still to be had", "kept@bin.example");
            back = await DeletedAsync(editor, "Had again", "back@bin.example");
            await Newsroom.ForgeAsync(editor, Bin + "/Restore", ("contentItemId", back));
        }

        Assert.NotEqual("0", await queryAsync(Holding("gone@bin.example")));
        await host.RestartAsync(
            async () =>
            {
                await queryAsync(Age(old, days: 31));
                await queryAsync(Age(young, days: 29));
            },
            new Dictionary<string, string> { ["OrchardCore__OrchardCore_BackgroundService__PollingTime"] = "00:00:01" });
        for (var end = DateTime.UtcNow + s_limit; await queryAsync(Holding("gone@bin.example")) != "0";)
        {
            Assert.True(DateTime.UtcNow < end, "The bin was not emptied.");
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        // Versions, the bin's entry and the notes: none is left in the item's name.
        Assert.Equal("0", await queryAsync(Holding(old)));
        Assert.Equal("0", await queryAsync($"""select count(*) from "ContactIndex" where "ContentItemId" = '{old}'"""));
        Assert.NotEqual("0", await queryAsync(Holding("kept@bin.example")));
        using (var editor = await AdminSession.SignInAsync(host.Address, "eva", Staff.Password))
        {
            var bin = await editor.GetAsync(Bin);
            Assert.DoesNotContain("Gone for good", bin, StringComparison.Ordinal);
            Assert.Contains("Still to be had", bin, StringComparison.Ordinal);
            Assert.Contains("This item is no longer in the bin.", await RestoreAsync(editor, old), StringComparison.Ordinal);
            Assert.Contains("is back, as a draft.", await RestoreAsync(editor, young), StringComparison.Ordinal);
            foreach (var (id, email) in new[] { (young, "kept@bin.example"), (back, "back@bin.example") })
            {
                Assert.Equal(email, FormsTests.Value(
                    await editor.OpenAsync(Newsroom.EditPath(id)), "ArticlePart.Contacts[0].Email"));
            }

            Assert.DoesNotContain("Gone for good", await SearchAsync(editor, "gone@bin.example"), StringComparison.Ordinal);
            Assert.Contains("Still to be had", await SearchAsync(editor, "kept@bin.example"), StringComparison.Ordinal);
        }
    }

    private static async Task<string> DeletedAsync(AdminSession editor, string title, string email)
    {
        var id = await Newsroom.WriteAsync(editor, title);
        var form = await (await editor.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(
            new()
            {
                ["ArticlePart.Contacts[0].Name"] = ["Binned Person"],
                ["ArticlePart.Contacts[0].Email"] = [email],
                ["Review.Note"] = [$"Ask {email} again."],
            },
            ("submit.Save", "submit.SaveAndContinue"));
        Assert.Empty(form.Errors);
        await Newsroom.ChangeAsync(editor, id, title);
        await Newsroom.ForgeAsync(editor, $"/Admin/Contents/ContentItems/{id}/Delete");
        return id;
    }

    private static async Task<string> RestoreAsync(AdminSession editor, string id) =>
        (await Newsroom.ForgeAsync(editor, Bin + "/Restore", ("contentItemId", id))).Body;

    private static async Task<string> SearchAsync(AdminSession editor, string text) =>
        (await Newsroom.ForgeAsync(editor, "/Admin/Newsroom/Consent/Search", ("search", text))).Body;

    // The notifications of what was done name the item too, and are their reader's own to delete.
    private static string Holding(string text) => $"""
        select count(*) from "Document" where "Content" like '%{text}%' and "Type" not like '%Notification%'
        """;

    // As if it had been deleted so many days ago.
    private static string Age(string id, int days) => string.Create(CultureInfo.InvariantCulture, $"""
        update "BinIndex" set "Utc" = '{DateTime.UtcNow.AddDays(-days):yyyy-MM-dd HH:mm:ss}' where "ContentItemId" = '{id}'
        """);
}
