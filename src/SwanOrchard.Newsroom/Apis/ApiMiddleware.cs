using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using SwanOrchard.Newsroom.Saving;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>
/// Makes Orchard's content API and GraphQL answer programs: errors are a bare status instead of a page for people, and the content API
/// answers 409 if someone else saved the item at the same moment. A refused request stores nothing.
/// </summary>
/// <remarks>
/// Orchard's content API creates a draft before it checks the permission to edit, and stores its changes only after it has answered.
/// </remarks>
public sealed class ApiMiddleware
{
    private static readonly PathString s_content = "/api/content";
    private static readonly PathString[] s_apis = [s_content, "/api/graphql"];

    private readonly RequestDelegate _next;

    public ApiMiddleware(RequestDelegate next) => _next = next;

    /// <summary>Switches off error pages for the APIs. Holds back answers to writes until the changes are stored.</summary>
    public async Task InvokeAsync(HttpContext context, ISession session)
    {
        if (s_apis.Any(api => context.Request.Path.StartsWithSegments(api)) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        if (HttpMethods.IsGet(context.Request.Method)
            || HttpMethods.IsHead(context.Request.Method)
            || !context.Request.Path.StartsWithSegments(s_content))
        {
            await _next(context);
            return;
        }

        var body = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await _next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (!await StoreAsync(context.Response.StatusCode, session))
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return;
        }

        answer.Position = 0;
        await answer.CopyToAsync(body, context.RequestAborted);
    }

    private static async Task<bool> StoreAsync(int status, ISession session)
    {
        if (status >= StatusCodes.Status400BadRequest)
        {
            await session.CancelAsync();
            return true;
        }

        try
        {
            await session.SaveChangesAsync();
            return true;
        }
        catch (Exception exception) when (exception is ConcurrencyException or ChangesNotStoredException or DbException)
        {
            await session.CancelAsync();
            return false;
        }
    }
}
