using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Http;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Middleware for every request: headers, methods and errors.</summary>
internal sealed class ReaderPipeline(PageEndpoint pages, TextWriter log)
{
    /// <summary>Adds the reader headers to every response.</summary>
    public static Task AddHeadersAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in ReaderHeaders.For(ReaderHeaders.KindOf(path, context.Response.ContentType, AssetPaths.Folder)))
            {
                context.Response.Headers[name] = value;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Rejects methods other than GET and HEAD.</summary>
    public static Task RefuseWritesAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || (HttpMethods.IsPost(context.Request.Method) && SitePaths.IsSearchPage(context.Request.Path.Value ?? "")))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    /// <summary>Turns exceptions into an error page.</summary>
    public async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await ExplainAsync(context, exception);
        }
    }

    private async Task ExplainAsync(HttpContext context, Exception exception)
    {
        if (exception is BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
            return;
        }

        // Nothing about the reader is logged, only the path and the error.
        var fault = exception is ContentException or ThemeException ? exception.Message : exception.ToString();
        await log.WriteLineAsync($"{context.Request.Path.ToUriComponent()}: {fault}");
        if (exception is not (ContentException or ThemeException))
        {
            try
            {
                await pages.WriteErrorAsync(context);
                return;
            }
            catch (Exception second) when (!context.Response.HasStarted)
            {
                fault = second is ContentException or ThemeException ? second.Message : "Something went wrong here.";
            }
        }

        await context.Response.WriteAsync(StatusCodes.Status500InternalServerError, Answers.Html, ErrorPage.Write(fault));
    }
}
