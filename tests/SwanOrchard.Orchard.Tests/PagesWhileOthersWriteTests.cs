using System.Net;
using Microsoft.Data.Sqlite;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>SQLite lets one writer in at a time. Pages that only read do not wait for it.</summary>
[Collection(NewsroomTests.Name)]
public sealed class PagesWhileOthersWriteTests(Newsroom room)
{
    private static readonly string[] s_pages =
    [
        "/en/news?uncached=1", "/ru?uncached=1", "/en/rss.xml?uncached=1", "/Admin", "/Admin/Translations",
        "/Admin/Contents/ContentItems", "/Admin/Contents/ContentTypes/Article/Create", "/Admin/Newsroom/Consent",
    ];

    [Fact]
    public async Task They_are_answered()
    {
        var file = Directory.EnumerateFiles(room.Host.DataFolder, "*.db", SearchOption.AllDirectories).SingleOrDefault();
        Assert.SkipWhen(file is null, "The site is not on SQLite.");

        // What is remembered between changes is remembered now.
        Assert.All(await AskAsync(), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        // A page that would write waits for half a minute, and fails.
        Assert.All(await AskAsync(), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    private async Task<(string Page, HttpStatusCode Status)[]> AskAsync() => await Task.WhenAll(
        s_pages.Select(async page => (page, (await room.Editor.TryAsync(page)).Status)));
}
