using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using SwanOrchard.OutputCache.Generations;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Where two people save one item in the same instant, does again what the second asked, on what the first has saved:
/// then a form tells that it is no longer what it was opened on, as it does when the second is a minute late.
/// Where nothing could be stored, because Redis does not answer, a form comes back as it was sent, and a list says so.
/// </summary>
/// <remarks>
/// Orchard stores when the answer is ready, and fails with status 500; without Redis it gives up sooner, and tells of a success.
/// Of what is refused nothing is stored.
/// </remarks>
public sealed class SavedByOthersFilter : IAsyncActionFilter, IOrderedFilter
{
    private const int MostTries = 5;

    private static readonly string[] s_areas = ["OrchardCore.Contents", "OrchardCore.ContentLocalization", FeatureNames.Newsroom];

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

    // The first to see what the action did: to Orchard's filters it has not happened.
    public int Order => int.MaxValue;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var done = await next();
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method)
            || !s_areas.Contains(context.RouteData.Values["area"])
            || RetryResult.Tries(context.HttpContext) > MostTries)
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
            var failure = H["Nothing was stored: a part of the site does not answer at the moment. Try again in a minute."];
            _notifier.List().Clear();
            if (RetryResult.Tries(context.HttpContext) == 1)
            {
                // Where there is a form, it is not looked at any further.
                done.Result = new RetryResult(failure.Value);
            }
            else
            {
                await _notifier.ErrorAsync(failure);
            }

            return;
        }

        try
        {
            if (done.Exception is null)
            {
                await _session.SaveChangesAsync();
            }
        }
        catch (ConcurrencyException exception)
        {
            done.Exception = exception;
        }

        if (done.Exception is ConcurrencyException)
        {
            await _session.CancelAsync();
            _notifier.List().Clear();
            done.ExceptionHandled = true;
            done.Result = new RetryResult();
        }
    }
}
