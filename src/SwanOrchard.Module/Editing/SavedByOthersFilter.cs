using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.Notify;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Module.Editing;

/// <summary>
/// Where two people save one item in the same instant, does again what the second asked, on what the first has saved:
/// then a form tells that it is no longer what it was opened on, as it does when the second is a minute late.
/// </summary>
/// <remarks>Orchard stores when the answer is ready, and fails with status 500. Of what is refused nothing is stored.</remarks>
public sealed class SavedByOthersFilter : IAsyncActionFilter, IOrderedFilter
{
    private const int MostTries = 5;

    private static readonly string[] s_areas = ["OrchardCore.Contents", "OrchardCore.ContentLocalization", FeatureNames.Newsroom];

    private readonly ISession _session;
    private readonly INotifier _notifier;

    public SavedByOthersFilter(ISession session, INotifier notifier)
    {
        _session = session;
        _notifier = notifier;
    }

    // The first to see what the action did: to Orchard's filters it has not happened.
    public int Order => int.MaxValue;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var done = await next();
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method)
            || !s_areas.Contains(context.RouteData.Values["area"])
            || AgainResult.Tries(context.HttpContext) > MostTries)
        {
            return;
        }

        if (done.Result is ForbidResult or ChallengeResult)
        {
            // Orchard makes a draft before it asks whether one may edit.
            await _session.CancelAsync();
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
            done.Result = new AgainResult();
        }
    }
}
