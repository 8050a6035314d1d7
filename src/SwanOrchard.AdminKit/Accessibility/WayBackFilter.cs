using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace SwanOrchard.AdminKit.Accessibility;

/// <summary>Adds a link to the admin on account pages that are outside of it, such as those for two-factor authentication.</summary>
public sealed class WayBackFilter : IAsyncResultFilter
{
    private readonly IAuthorizationService _authorization;
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly IShapeFactory _shapes;

    public WayBackFilter(IAuthorizationService authorization, ILayoutAccessor layoutAccessor, IShapeFactory shapes)
    {
        _authorization = authorization;
        _layoutAccessor = layoutAccessor;
        _shapes = shapes;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult
            && AccessibleAdminFilter.IsDoor(context.RouteData)
            && !AdminAttribute.IsApplied(http)
            && http.User.Identity?.IsAuthenticated == true
            && await _authorization.AuthorizeAsync(http.User, AdminPermissions.AccessAdminPanel))
        {
            var layout = await _layoutAccessor.GetLayoutAsync();
            await layout.Zones["Header"].AddAsync(await _shapes.CreateAsync("SwanWayBack"), "");
        }

        await next();
    }
}
