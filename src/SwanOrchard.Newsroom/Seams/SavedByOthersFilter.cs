using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using SwanOrchard.Newsroom.Saving;
using SwanOrchard.OutputCache.Generations;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Stores what an action of the admin did before it is told. Where two people save one item in the same instant, or the database
/// rolls one of them back, it does again what the second asked, on what the first has stored: then a form tells that it is no longer
/// what it was opened on, or that its path is taken, as it does when the second is a minute late. Where nothing can be stored, a form
/// comes back as it was sent, and a list says so.
/// </summary>
/// <remarks>
/// Orchard stores when the answer is ready, and fails with status 500; without Redis it gives up sooner, and tells of a success, as it
/// does where the database has refused something while a content handler was at work. Of what is refused nothing is stored.
/// </remarks>
public sealed class SavedByOthersFilter : IAsyncActionFilter
{
    private const int MostTries = 5;

    private readonly ISession _session;
    private readonly PendingChanges _changes;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public SavedByOthersFilter(ISession session, PendingChanges changes, INotifier notifier, IHtmlLocalizer<SavedByOthersFilter> localizer)
    {
        _session = session;
        _changes = changes;
        _notifier = notifier;
        H = localizer;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (SavingActions.Contain(context) && RedisState.IsDown(context.HttpContext) && !RetryResult.IsLast(context.HttpContext))
        {
            // What is tried now cannot be stored, and would leave a session that stores nothing more.
            context.Result = new RetryResult(H["Nothing was saved: a part of the site is not responding. Try again in a minute."].Value);
            return;
        }

        var done = await next();
        if (!SavingActions.Contain(context))
        {
            return;
        }

        if (done.Result is ForbidResult or ChallengeResult)
        {
            // Orchard makes a draft before it asks whether one may edit.
            await _session.CancelAsync();
            return;
        }

        if (_changes.AreGivenUp && done.Exception is null)
        {
            await GiveUpAsync(done, H["Nothing was saved: a part of the site is not responding. Try again in a minute."]);
            return;
        }

        if (await StoreAsync(done) is not { } failure)
        {
            return;
        }

        // The second also gives the connection back: what is done again has one of its own.
        await _session.CancelAsync();
        await _session.SaveChangesAsync();
        done.ExceptionHandled = true;
        if (RedisState.IsDown(context.HttpContext))
        {
            await GiveUpAsync(done, H["Nothing was saved: a part of the site is not responding. Try again in a minute."]);
        }
        else if (RetryResult.Tries(context.HttpContext) < MostTries)
        {
            _notifier.List().Clear();
            done.Result = new RetryResult();
        }
        else
        {
            await GiveUpAsync(done, failure is ConcurrencyException
                ? H["Not saved: other people are saving the same item at this moment. Try again."]
                : H["Not saved: the database refused it. Try again in a minute. If it happens again, tell the person who runs "
                    + "the site."]);
        }
    }

    /// <returns>Why nothing could be stored; null where all is, or where something else went wrong.</returns>
    private async Task<Exception?> StoreAsync(ActionExecutedContext done)
    {
        if (done.Exception is not null)
        {
            return done.Exception is ConcurrencyException or DbException ? done.Exception : null;
        }

        try
        {
            await _session.SaveChangesAsync();
            return null;
        }
        catch (Exception exception) when (exception is ConcurrencyException or ChangesNotStoredException or DbException)
        {
            return exception;
        }
    }

    // Where there is a form, it is shown as it was sent, and is not looked at any further; elsewhere the message alone is left.
    private async Task GiveUpAsync(ActionExecutedContext done, LocalizedHtmlString failure)
    {
        _notifier.List().Clear();
        if (!RetryResult.IsLast(done.HttpContext))
        {
            done.Result = new RetryResult(failure.Value);
            return;
        }

        await _notifier.ErrorAsync(failure);
        done.Result ??= new RedirectToActionResult("List", "Admin", new { area = "OrchardCore.Contents" });
    }
}
