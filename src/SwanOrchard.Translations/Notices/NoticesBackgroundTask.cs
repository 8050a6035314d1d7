using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Notifications.Models;

namespace SwanOrchard.Translations.Notices;

/// <summary>
/// Sends the day's notices, from an hour of the morning on: a site that is down then sends them later. On several machines one sends at a
/// time where they share a lock; where they do not, <see cref="NoticeLog"/> still lets nobody be told twice.
/// </summary>
[BackgroundTask(
    Title = "Translation notices",
    Schedule = "* * * * *",
    Description = "Tells translators and editors once a day what has become outdated or missing.",
    LockTimeout = 1_000,
    LockExpiration = 600_000)]
public sealed partial class NoticesBackgroundTask : IBackgroundTask
{
    /// <summary>The configuration key of the hour, 0 to 23 in the site's time zone.</summary>
    public const string HourKey = "SwanOrchard_Translations:NoticeHour";

    private const int Morning = 7;

    private readonly ILogger _logger;

    public NoticesBackgroundTask(ILogger<NoticesBackgroundTask> logger) => _logger = logger;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var utc = serviceProvider.GetRequiredService<IClock>().UtcNow;
        var local = await serviceProvider.GetRequiredService<ILocalClock>().GetLocalNowAsync();
        var hour = serviceProvider.GetRequiredService<IShellConfiguration>().GetValue(HourKey, Morning);
        if (local.Hour < hour)
        {
            return;
        }

        // One session after another: on SQLite none of them waits for itself.
        var day = DateOnly.FromDateTime(local.DateTime);
        IReadOnlyList<(string UserId, NotificationMessage Message)> plan = [];
        await ShellScope.UsingChildScopeAsync(async scope =>
            plan = await scope.ServiceProvider.GetRequiredService<TranslationNotices>().PlanAsync(utc, day));
        var log = serviceProvider.GetRequiredService<NoticeLog>();
        foreach (var (userId, message) in plan)
        {
            // Noted first: whoever ends here tells nobody twice.
            if (!cancellationToken.IsCancellationRequested && await log.TryNoteAsync(userId, day, utc))
            {
                await SendAsync(userId, message);
            }
        }
    }

    private async Task SendAsync(string userId, NotificationMessage message)
    {
        try
        {
            await ShellScope.UsingChildScopeAsync(scope =>
                scope.ServiceProvider.GetRequiredService<TranslationNotices>().SendAsync(userId, message));
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            // The others are told all the same.
            LogNotSent(_logger, userId, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The user '{UserId}' could not be told of translations.")]
    private static partial void LogNotSent(ILogger logger, string userId, Exception exception);
}
