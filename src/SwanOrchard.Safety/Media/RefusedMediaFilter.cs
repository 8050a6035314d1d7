using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SwanOrchard.Safety.Media;

/// <summary>
/// Tells the media library's window why a file was refused where Orchard does not: when it is renamed, and when it is moved with others,
/// where Orchard guesses. Only the words depend on it; the refusal itself is the store's.
/// </summary>
public sealed class RefusedMediaFilter : IExceptionFilter, IResultFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RefusedMediaException refusal)
        {
            // In the form of Orchard's own refusals.
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
