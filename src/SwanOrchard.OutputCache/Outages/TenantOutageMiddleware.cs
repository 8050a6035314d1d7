using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>
/// Answers an outage within the tenant's pipeline, if the host calls <c>UseSwanOutages</c>: Orchard's own error page would ask the
/// database again, and the form that was sent would be lost with it.
/// </summary>
public sealed class TenantOutageMiddleware
{
    private readonly RequestDelegate _next;

    public TenantOutageMiddleware(RequestDelegate next) => _next = next;

    /// <summary>Goes on, and answers 503 if that fails through an outage.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await _next(context);
        }
        catch (Exception exception) when (
            !context.Response.HasStarted && context.Features.Get<OutageFeature>() is not null && Outage.IsOne(exception))
        {
            await context.Features.GetRequiredFeature<OutageFeature>().AnswerAsync(context, exception);
        }
    }
}
