using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.Admin;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Forgets where a form of the admin is to lead afterwards if that is another site: Orchard saves, and then fails with status 500.
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
