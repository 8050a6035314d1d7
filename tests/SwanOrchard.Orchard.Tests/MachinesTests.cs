using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Two machines behind nginx, as <c>deploy/</c> sets them up: one Postgres, one Redis.</summary>
public sealed class MachinesTests
{
    private static readonly string[] s_paths = ["/en", "/ru/news", "/en/news?uncached=1"];
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task Readers_and_editors_go_on_while_one_machine_is_killed_and_started_again()
    {
        var missing = PostgresServer.Missing ?? RedisServer.Missing ?? (Nginx.Program is null ? "nginx is not installed" : null);
        Assert.SkipWhen(missing is not null, missing ?? "");
        await using var server = await PostgresServer.StartAsync();
        await using var redis = await RedisServer.StartAsync();
        await using var host = await OrchardHost.StartAsync(
            environment: new Dictionary<string, string>(await server.NewDatabaseAsync(poolSize: 40))
            {
                ["OrchardCore__OrchardCore_Redis__Configuration"] =
                    $"127.0.0.1:{redis.Port},abortConnect=false,connectTimeout=1000,syncTimeout=1000",
            });
        using (var admin = await AdminSession.SignInAsync(host.Address))
        {
            await admin.PressAsync("/Admin/Recipes", link => link.Contains("swan-machines", StringComparison.OrdinalIgnoreCase));
        }

        await using var second = await host.StartTwinAsync();
        using var own = new TempFolder();
        using var ownAfter = new TempFolder();
        await using var nginx = await Nginx.InFrontAsync(own.Path, host.Address, second.Address);
        using var editor = await AdminSession.SignInAsync(nginx.Address);
        using var stop = new CancellationTokenSource();
        var readers = s_paths.Select(path => ReadAsync(nginx.Address, path, stop.Token)).ToArray();

        var id = await Newsroom.WriteAsync(editor, "Before the fall");
        await PublishAsync(editor, id, "Before the fall");
        await second.KillAsync();
        await PublishAsync(editor, id, "While one is down");
        await using var third = await host.StartTwinAsync();
        await using var after = await Nginx.InFrontAsync(ownAfter.Path, host.Address, third.Address);
        using var colleague = await AdminSession.SignInAsync(after.Address);
        await PublishAsync(colleague, id, "Both again");
        foreach (var address in new[] { host.Address, third.Address, after.Address })
        {
            using var reader = new HttpClient { BaseAddress = address };
            Assert.Contains(">Both again<", await reader.GetStringAsync("/en/news"), StringComparison.Ordinal);
        }

        await stop.CancelAsync();
        foreach (var (answers, others) in await Task.WhenAll(readers))
        {
            Assert.Empty(others);
            Assert.True(answers > 10, $"{answers} answers");
        }
    }

    private static async Task PublishAsync(AdminSession editor, string id, string title) => Assert.Empty(
        (await (await editor.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(new() { ["TitlePart.Title"] = [title] }, s_publish)).Errors);

    private static async Task<(int Answers, IReadOnlyList<HttpStatusCode> Others)> ReadAsync(
        Uri address, string path, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = address };
        var others = new List<HttpStatusCode>();
        for (var answers = 1; ; answers++)
        {
            using var answer = await client.GetAsync(path, CancellationToken.None);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                others.Add(answer.StatusCode);
            }

            if (stop.IsCancellationRequested)
            {
                return (answers, others);
            }

            await Task.Delay(50, CancellationToken.None);
        }
    }
}
