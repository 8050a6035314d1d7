using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.Admin;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Drops the return URL of an admin form if it leads to another site. Orchard would save, and then fail with status 500.
/// </summary>
public sealed class ReturnFilter : IActionFilter
{
    private const string Argument = "returnUrl";

    private readonly IUrlHelperFactory _urls;

    public ReturnFilter(IUrlHelperFactory urls) => _urls = urls;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (AdminAttribute.IsApplied(context.HttpContext)
            && context.ActionArguments.TryGetValue(Argument, out var value)
            && value is string url
            && !_urls.GetUrlHelper(context).IsLocalUrl(url))
        {
            context.ActionArguments[Argument] = null;
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
