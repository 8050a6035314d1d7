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
/// Stores what an admin action did before the user is told. If two people save one item at the same moment, or the database rolls one
/// of them back, the second request is executed again on what the first has stored: then the form reports that the item has changed or
/// that its path is taken, as it does when the second is a minute late. If nothing can be stored, a form comes back as it was sent, and
/// a list shows a message.
/// </summary>
/// <remarks>
/// Orchard stores only once the response is ready, and then fails with status 500. Without Redis it gives up sooner and reports success,
/// and it does the same if the database refuses something while a content handler is running. Nothing of a refused request is stored.
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
        var isRefused = SavingActions.Contain(context) && await RedisState.IsDownAsync(context.HttpContext);
        if (isRefused && !RetryResult.IsLast(context.HttpContext))
        {
            // What is tried now cannot be stored, and would leave a session that stores nothing more.
            context.Result = new RetryResult(H["Nothing was saved: a part of the site is not responding. Try again in a minute."].Value);
            return;
        }

        if (isRefused)
        {
            _changes.Abandon();
        }

        var done = await next();
        if (!SavingActions.Contain(context))
        {
            return;
        }

        if (isRefused)
        {
            await RefuseAsync(done);
            return;
        }

        if (done.Result is ForbidResult or ChallengeResult)
        {
            // Orchard creates a draft before it checks the permission to edit.
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

        // The second call also returns the connection, because the retry has one of its own.
        await _session.CancelAsync();
        await _session.SaveChangesAsync();
        done.ExceptionHandled = true;
        if (await RedisState.IsDownAsync(context.HttpContext))
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
                : H["Not saved: the database refused it. Try again in a minute. If it happens again, tell the person who runs the site."]);
        }
    }

    /// <returns>Why nothing could be stored; null if everything was, or if something else went wrong.</returns>
    private async Task<Exception?> StoreAsync(ActionExecutedContext done)
    {
        if (done.Exception is not null)
        {
            return done.Exception is ConcurrencyException or ChangeRefusedException or DbException ? done.Exception : null;
        }

        try
        {
            await _session.SaveChangesAsync();
            return null;
        }
        catch (Exception exception) when (
            exception is ConcurrencyException or ChangesNotStoredException or ChangeRefusedException or DbException)
        {
            return exception;
        }
    }

    // A form that is shown again says why.
    private async Task RefuseAsync(ActionExecutedContext done)
    {
        await _session.CancelAsync();
        if (done.Exception is null && done.Result is not ViewResult)
        {
            done.Result = null;
            await GiveUpAsync(done, H["Nothing was saved: a part of the site is not responding. Try again in a minute."]);
        }
    }

    // A form is shown as it was sent, without further processing; elsewhere only the message is left.
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
