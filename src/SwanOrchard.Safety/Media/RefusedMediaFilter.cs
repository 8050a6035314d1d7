using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SwanOrchard.Safety.Media;

/// <summary>Tells the media library's window why a file was refused where Orchard does not, as when it is renamed.</summary>
public sealed class RefusedMediaFilter : IExceptionFilter
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
}
