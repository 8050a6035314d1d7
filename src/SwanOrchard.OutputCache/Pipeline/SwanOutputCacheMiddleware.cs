using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardCore.Environment.Shell;
using SwanOrchard.Core.Http;
using SwanOrchard.OutputCache.Generations;
using SwanOrchard.OutputCache.Requests;
using SwanOrchard.OutputCache.Responses;

namespace SwanOrchard.OutputCache.Pipeline;

/// <summary>
/// Answers from the tenant's cached responses before Orchard is asked, and caches what Orchard answers. Responses that cannot be cached
/// are compressed.
/// </summary>
internal sealed class SwanOutputCacheMiddleware
{
    // These headers are applied per reader; the page is rendered for all.
    private static readonly string[] s_readersOwn =
    [
        HeaderNames.AcceptEncoding, FeedHeaders.Destination, HeaderNames.IfMatch, HeaderNames.IfModifiedSince, HeaderNames.IfNoneMatch,
        HeaderNames.IfRange,
        HeaderNames.IfUnmodifiedSince, HeaderNames.Range,
    ];

    private readonly RequestDelegate _next;
    private readonly IShellHost _shells;
    private readonly IRunningShellTable _table;

    public SwanOutputCacheMiddleware(RequestDelegate next, IShellHost shells, IRunningShellTable table)
    {
        _next = next;
        _shells = shells;
        _table = table;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (!CacheableRequest.IsForPage(context.Request) || FindTenant(context.Request) is not { Options.MemoryMegabytes: > 0 } tenant)
        {
            await _next(context);
            return;
        }

        var origin = tenant.OriginOf(context);
        if (!origin.IsWeb)
        {
            await _next(context);
            return;
        }

        if (!CacheableRequest.IsForEverybody(context.Request) || await tenant.GetGenerationAsync() is not { } generation)
        {
            await MakeAsync(context, tenant, origin);
            return;
        }

        var key = CacheableRequest.Key(context.Request, origin);
        if (tenant.Store.Find(key, generation.Id) is { } page)
        {
            if (page.IsAskedAgain())
            {
                tenant.PackBest(page);
            }

            await CachedResponseWriter.WriteAsync(context, page);
            return;
        }

        var flight = generation.Id + key;
        if (tenant.Flights.IsFirst(flight, out var landing))
        {
            try
            {
                if (tenant.Shared is { } shared && await shared.FindAsync(key, generation.Id) is { } theirs)
                {
                    tenant.Store.Add(key, theirs, isOther: false);
                    tenant.Flights.Land(flight, theirs);
                    await CachedResponseWriter.WriteAsync(context, theirs);
                }
                else
                {
                    await MakeAsync(context, tenant, origin, new(generation, key, flight));
                }
            }
            finally
            {
                tenant.Flights.Land(flight, null);
            }
        }
        else if (await landing.WaitAsync(context.RequestAborted) is { } made)
        {
            await CachedResponseWriter.WriteAsync(context, made);
        }
        else
        {
            await _next(context);
        }
    }

    // Without a place in the cache the page is still compressed and given validators, like a cached one.
    private async Task MakeAsync(HttpContext context, TenantOutputCache tenant, RequestOrigin origin, Place? place = null)
    {
        var request = context.Request;
        var (method, aborted) = (request.Method, context.RequestAborted);
        var isFeedOpened = CacheableRequest.IsFeedOpened(request);
        var own = s_readersOwn.Where(name => name != FeedHeaders.Destination || !isFeedOpened)
            .Select(name => (Name: name, Value: request.Headers[name]))
            .Where(header => header.Value.Count > 0)
            .ToArray();
        bool? isKnownHost = null;
        var response = new CapturedResponse(
            context,
            async response =>
            {
                if (!origin.Fits(request) || !CacheableResponse.IsForEverybody(context, response, tenant.Options))
                {
                    return false;
                }

                isKnownHost = await context.RequestServices.GetRequiredService<CacheableHosts>().KnowsAsync(request);
                return true;
            },
            () => Land(null),
            tenant.Options.PageKilobytes * 1024);
        try
        {
            foreach (var (name, _) in own)
            {
                request.Headers.Remove(name);
            }

            if (place is not null)
            {
                // Others may still be waiting for the page after the client that caused this rendering has gone.
                context.RequestAborted = CancellationToken.None;
            }

            request.Method = HttpMethods.Get;
            await _next(context);
            await response.CompleteAsync();
        }
        finally
        {
            response.Release();
            request.Method = method;
            context.RequestAborted = aborted;
            foreach (var (name, value) in own)
            {
                request.Headers[name] = value;
            }
        }

        if (!response.Passes)
        {
            var isShared = place is not null && isKnownHost != false;
            var page = CachedResponseFactory.Make(
                request, response, place?.Generation.Id ?? "", isShared ? null : AcceptEncoding.Choose(request.Headers.AcceptEncoding));
            if (isShared && place!.Generation.IsSettled)
            {
                // Anyone can request any number of missing paths, asset versions and invented hosts.
                var isOther = page.Status != StatusCodes.Status200OK || request.QueryString.HasValue || isKnownHost != true;
                tenant.Store.Add(place.Key, page, isOther);
                if (!isOther)
                {
                    tenant.Shared?.Add(place.Key, page);
                }
            }

            Land(isShared ? page : null);
            await CachedResponseWriter.WriteAsync(context, page);
        }

        void Land(CachedResponse? page)
        {
            if (place is not null)
            {
                tenant.Flights.Land(place.Flight, page);
            }
        }
    }

    private TenantOutputCache? FindTenant(HttpRequest request)
    {
        var settings = _table.Match(request.Host, request.Path, fallbackToDefault: true);
        if (settings is null || !_shells.TryGetShellContext(settings.Name, out var shell) || shell.Released || shell.Pipeline is null)
        {
            return null;
        }

        try
        {
            return shell.ServiceProvider.GetService<TenantOutputCache>();
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>Where a response is cached.</summary>
    private sealed record Place(CacheGeneration Generation, string Key, string Flight);
}
