using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SwanOrchard.Safety.Media;

/// <summary>
/// Gives the media library window the reason for a refusal where Orchard does not: when a file is renamed, and when it is moved
/// together with others, where Orchard guesses a reason. Only the message depends on this filter; the store does the refusing.
/// </summary>
public sealed class RefusedMediaFilter : IExceptionFilter, IResultFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RefusedMediaException refusal)
        {
            // The same JSON shape as Orchard's own refusals.
            context.Result = new BadRequestObjectResult(new { value = refusal.Message });
            context.ExceptionHandled = true;
        }
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is BadRequestObjectResult { Value: string } && MediaRefusals.Of(context.HttpContext) is { } reason)
        {
            context.Result = new BadRequestObjectResult(reason);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
