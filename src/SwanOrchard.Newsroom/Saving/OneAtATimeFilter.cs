using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using SwanOrchard.Newsroom.Content;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>
/// Saves the versions of one set one after another, and creates new items one after another. The second request then works on what the
/// first has stored, instead of being rolled back by the database.
/// </summary>
/// <remarks>
/// This only makes conflicts rare. <c>SavedByOthersFilter</c>, inside, stores before the next request may begin, and is correct without
/// it. The locks are taken before anything is read for changing, always in the same order. On several machines they are Redis locks,
/// if Orchard's feature for those is on.
/// </remarks>
public sealed class OneAtATimeFilter : IAsyncActionFilter
{
    private const string NewItems = "SwanNewItem";
    private const string Item = "contentItemId";
    private const string Ticked = "itemIds";

    // After this time a request goes on without the lock: the database still decides.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private readonly IDistributedLock _lock;
    private readonly ISession _session;

    public OneAtATimeFilter(IDistributedLock distributedLock, ISession session)
    {
        _lock = distributedLock;
        _session = session;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!SavingActions.Contain(context)
            || context.HttpContext.User.Identity?.IsAuthenticated != true
            || await RedisState.IsDownAsync(context.HttpContext))
        {
            await next();
            return;
        }

        var lockers = new Stack<ILocker>();
        try
        {
            foreach (var key in await KeysAsync(context))
            {
                var (locker, _) = await _lock.TryAcquireLockAsync(key, s_patience, s_patience);
                if (locker is not null)
                {
                    lockers.Push(locker);
                }
            }

            await next();
        }
        finally
        {
            while (lockers.TryPop(out var locker))
            {
                await locker.DisposeAsync();
            }
        }
    }

    private async Task<IReadOnlyList<string>> KeysAsync(ActionExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var ids = Values(context, Item).Distinct().ToArray();
        if (context.RouteData.Values["area"] as string == SavingActions.Contents
            && request.HasFormContentType
            && request.Form[Ticked].Select(Number).OfType<long>().ToArray() is { Length: > 0 } documents)
        {
            var ticked = await _session.QueryIndex<ContentItemIndex>(index => index.DocumentId.IsIn(documents)).ListAsync();
            ids = [.. ticked.Select(index => index.ContentItemId).Distinct()];
        }

        if (ids.Length == 0)
        {
            return context.RouteData.Values["action"] as string == "Create" ? [NewItems] : [];
        }

        var rows = await _session.QueryIndex<EditorialIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync();
        return [.. rows.Select(row => $"SwanSet:{row.LocalizationSet}").Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Values(ActionExecutingContext context, string name)
    {
        var request = context.HttpContext.Request;
        return new[] { context.RouteData.Values[name] as string }
            .Concat(request.Query[name])
            .Concat(request.HasFormContentType ? request.Form[name] : [])
            .OfType<string>()
            .Where(id => id.Length > 0);
    }

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
