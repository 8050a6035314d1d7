using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace SwanOrchard.SignIn.TwoFactor;

/// <summary>Tells administrators on the dashboard that a second factor is not yet required of them.</summary>
public sealed class TwoFactorAdviceFilter : IAsyncResultFilter
{
    private const string DashboardArea = "OrchardCore.AdminDashboard";
    private const string Shape = "SwanTwoFactorAdvice";
    private const string Zone = "Messages";

    private readonly TwoFactorAdvice _advice;
    private readonly ILayoutAccessor _layoutAccessor;
    private readonly IShapeFactory _shapes;

    public TwoFactorAdviceFilter(TwoFactorAdvice advice, ILayoutAccessor layoutAccessor, IShapeFactory shapes)
    {
        _advice = advice;
        _layoutAccessor = layoutAccessor;
        _shapes = shapes;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult
            && context.RouteData.Values["area"] is DashboardArea
            && _advice.IsFor(context.HttpContext.User)
            && !await _advice.IsRequiredAsync())
        {
            var layout = await _layoutAccessor.GetLayoutAsync();
            await layout.Zones[Zone].AddAsync(await _shapes.CreateAsync(Shape), "");
        }

        await next();
    }
}
