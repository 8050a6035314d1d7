using System.Diagnostics;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Scale;

/// <summary>Publishes a change through the admin's form and polls as a reader until the change is visible everywhere.</summary>
internal static class PublishProbe
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    /// <summary>The time from pressing “Publish” until article, list and feed show the new title, in milliseconds.</summary>
    /// <param name="host">The CMS.</param>
    /// <param name="item">The id of one of the newest articles.</param>
    /// <param name="path">The article's path.</param>
    /// <param name="title">A title that the article never had.</param>
    /// <param name="cancellationToken">Cancels the probe.</param>
    public static async Task<double> RunAsync(HostProcess host, string item, string path, string title, CancellationToken cancellationToken)
    {
        using var session = await AdminSession.SignInAsync(host.Address);
        using var reader = host.NewClient();
        var form = await session.OpenAsync($"/Admin/Contents/ContentItems/{item}/Edit");
        var watch = Stopwatch.StartNew();
        var publishing = form.SubmitAsync(new() { ["TitlePart.Title"] = [title] }, ("submit.Publish", "submit.PublishAndContinue"));
        foreach (var page in (string[])[path, "/en/news", "/en/rss.xml"])
        {
            while (!(await reader.GetStringAsync(page, cancellationToken)).Contains(title, StringComparison.Ordinal))
            {
                if (publishing.IsCompletedSuccessfully && publishing.Result.Errors.Count > 0)
                {
                    throw new BenchException($"The form refused to publish: {publishing.Result.Errors[0]}");
                }

                if (watch.Elapsed > s_limit)
                {
                    throw new BenchException($"{page} does not show a change {s_limit.TotalSeconds} s after it was published.");
                }
            }
        }

        var visible = watch.Elapsed.TotalMilliseconds;
        await publishing;
        return visible;
    }
}
