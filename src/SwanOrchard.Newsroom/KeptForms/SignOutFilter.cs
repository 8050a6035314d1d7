using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Lets go of all that is kept for a person who signs out.</summary>
public sealed class SignOutFilter : IAsyncActionFilter
{
    private readonly KeptFormStore _store;

    public SignOutFilter(KeptFormStore store) => _store = store;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.RouteData.Values["area"] as string == "OrchardCore.Users"
            && context.RouteData.Values["action"] as string == "LogOff"
            && HttpMethods.IsPost(context.HttpContext.Request.Method)
            && context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user)
        {
            await _store.DeleteAsync(user);
        }

        await next();
    }
}
