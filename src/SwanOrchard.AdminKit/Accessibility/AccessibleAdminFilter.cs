using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ResourceManagement;

namespace SwanOrchard.AdminKit.Accessibility;

/// <summary>
/// Adds to every admin page, and to the pages of sign-in and two-factor authentication, what Orchard lacks for people on a phone, with a
/// screen reader or with only a keyboard.
/// </summary>
public sealed class AccessibleAdminFilter : IAsyncResultFilter
{
    private readonly IResourceManager _resources;
    private readonly IStringLocalizer S;

    public AccessibleAdminFilter(IResourceManager resources, IStringLocalizer<AccessibleAdminFilter> localizer)
    {
        _resources = resources;
        S = localizer;
    }

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && (AdminAttribute.IsApplied(context.HttpContext) || IsDoor(context.RouteData)))
        {
            _resources.RegisterResource("stylesheet", AdminResources.Admin).AtHead();
            _resources.RegisterResource("script", AdminResources.Admin)
                .AtFoot()
                .SetAttribute("data-skip", S["Skip to content"])
                .SetAttribute("data-tools", S["Tools"])
                .SetAttribute("data-account", S["Your account"])
                .SetAttribute("data-filters", S["Filters"])
                .SetAttribute("data-password", S["Show the password"])
                .SetAttribute("data-open", S["Open"])
                .SetAttribute("data-formatting", S["Formatting"])
                .SetAttribute("data-close", S["Close"])
                .SetAttribute("data-search", S["Search"])
                .SetAttribute("data-all", S["All"])
                .SetAttribute("data-pending", S["Waiting"])
                .SetAttribute("data-pages", S["Listing pages"])
                .SetAttribute("data-page", S["Page"])
                .SetAttribute("data-current", S["this page"]);
        }

        return next();
    }

    /// <summary>Whether this is a page for sign-in or for the user's own account.</summary>
    internal static bool IsDoor(RouteData route) => route.Values["area"] as string == "OrchardCore.Users";
}
