using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using SwanOrchard.OutputCache.Requests;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>
/// Answers 503 with a small page while the database or Redis does not respond. It stands behind the output cache, whose pages are sent as
/// ever, and in front of Orchard.
/// </summary>
internal sealed partial class OutageMiddleware
{
    private readonly RequestDelegate _next;
    private readonly IRunningShellTable _table;
    private readonly OutageMemory _memory;
    private readonly ILogger _logger;

    public OutageMiddleware(RequestDelegate next, IRunningShellTable table, ILogger<OutageMiddleware> logger)
    {
        _next = next;
        _table = table;
        _memory = new OutageMemory(TimeProvider.System);
        _logger = logger;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var shell = _table.Match(request.Host, request.Path, fallbackToDefault: true);
        var tenant = shell?.Name ?? "";

        // Read here: within the tenant its prefix moves to the path base, and an error page has a path of its own.
        var target = request.PathBase.Add(request.Path).ToUriComponent() + request.QueryString.ToUriComponent();
        var path = !string.IsNullOrEmpty(shell?.RequestUrlPrefix)
            && request.Path.StartsWithSegments("/" + shell.RequestUrlPrefix, StringComparison.OrdinalIgnoreCase, out var rest)
                ? rest
                : request.Path;
        var isFile = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !CacheableRequest.IsPage(request.Path.Value ?? "");
        if (!isFile && _memory.Reason(tenant) is { } reason)
        {
            LogOutage(tenant, reason);
            await OutagePage.WriteAsync(context, path, target);
            return;
        }

        var isOut = false;
        context.Features.Set(new OutageFeature(AnswerAsync));
        try
        {
            await _next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && Outage.IsOne(exception))
        {
            await AnswerAsync(context, exception);
        }

        if (!isFile && !isOut)
        {
            _memory.Find(tenant);
        }

        async Task AnswerAsync(HttpContext answered, Exception exception)
        {
            isOut = true;
            var cause = Outage.Describe(exception);
            if (Outage.IsDatabaseGone(exception))
            {
                _memory.Lose(tenant, cause);
            }

            LogOutage(tenant, cause);
            await OutagePage.WriteAsync(answered, path, target);
        }
    }

    // The same words each time, without a stack trace: a log can count them.
    [LoggerMessage(LogLevel.Error, "The site “{Tenant}” answers 503: {Reason}")]
    private partial void LogOutage(string tenant, string reason);
}
