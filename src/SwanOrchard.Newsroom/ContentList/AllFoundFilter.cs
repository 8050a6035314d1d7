using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>
/// Does a bulk action to all that a search of the content list found, not to the ticked rows of one page alone, if that is asked for.
/// </summary>
public sealed class AllFoundFilter : IAsyncActionFilter
{
    /// <summary>The field that asks for it. Its value is the number that was found when the list was shown.</summary>
    public const string Field = "SwanAllFound";

    /// <summary>The most items that are taken at once.</summary>
    public const int Most = 500;

    private const string Ids = "itemIds";
    private const string Type = "contentTypeId";

    private readonly IHtmlLocalizer H;

    // What queries the list is resolved late: this is created for every action, and hardly ever used.
    public AllFoundFilter(IHtmlLocalizer<AllFoundFilter> localizer) => H = localizer;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.HttpContext.Request;
        if (!KeptListFilter.IsBulkAction(context)
            || !int.TryParse(request.Form[Field], NumberStyles.None, CultureInfo.InvariantCulture, out var said)
            || context.Controller is not IUpdateModel updater)
        {
            await next();
            return;
        }

        var search = KeptListFilter.SearchOf(request);
        var ids = await FindAsync(context, updater, search);
        if (ids.Length != said || said > Most)
        {
            // Somebody else has published or deleted meanwhile. What nobody has looked at is left alone.
            await context.HttpContext.RequestServices.GetRequiredService<INotifier>().WarningAsync(
                H["The list has changed since you opened it. Nothing was done; look at it again."]);
            context.Result = new RedirectToActionResult("List", null, new { q = search });
            return;
        }

        context.ActionArguments[Ids] = ids;
        await next();
    }

    private static async Task<long[]> FindAsync(ActionExecutingContext context, IUpdateModel updater, string search)
    {
        var services = context.HttpContext.RequestServices;
        var type = context.RouteData.Values[Type]?.ToString() ?? context.HttpContext.Request.Query[Type].ToString();
        var options = new ContentOptionsViewModel
        {
            SelectedContentType = type,
            FilterResult = services.GetRequiredService<IContentsAdminListFilterParser>()
                .Parse(type.Length > 0 ? $"type:{type} {search}" : search),
        };
        var query = await services.GetRequiredService<IContentsAdminListQueryService>().QueryAsync(options, updater);
        return [.. (await query.Take(Most + 1).ListAsync()).Select(item => item.Id)];
    }
}
