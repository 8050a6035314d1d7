using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Locking.Distributed;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>Makes translations one after another: of two people who ask for the same one in the same instant, the second finds the first's.</summary>
/// <remarks>What the action did is stored inside, by <c>SavedByOthersFilter</c>, before the next one may look.</remarks>
public sealed class OneTranslationFilter : IAsyncActionFilter
{
    private const string Area = "OrchardCore.ContentLocalization";

    // Who has waited so long goes on: two versions of one language can be made then, but not published.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private readonly IDistributedLock _lock;

    public OneTranslationFilter(IDistributedLock distributedLock) => _lock = distributedLock;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method) || context.RouteData.Values["area"] as string != Area)
        {
            await next();
            return;
        }

        var (locker, _) = await _lock.TryAcquireLockAsync(nameof(OneTranslationFilter), s_patience, s_patience);
        await using (locker)
        {
            await next();
        }
    }
}
