using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Navigation;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>
/// Shows the content list as a person has it: with as many rows as were chosen, and after something was done to the ticked ones with the
/// same search, which Orchard forgets.
/// </summary>
public sealed class KeptListFilter : IAsyncActionFilter
{
    private const string Pager = "pagerParameters";
    private const string Search = "q";

    private static readonly string[] s_search = ["OriginalSearchText", "Options.OriginalSearchText"];

    private readonly RowsAPage _rows;

    public KeptListFilter(RowsAPage rows) => _rows = rows;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var action = context.ActionDescriptor.RouteValues;
        if (action["area"] != "OrchardCore.Contents" || action["controller"] != "Admin" || action["action"] != "List")
        {
            await next();
            return;
        }

        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method)
            && context.ActionArguments.TryGetValue(Pager, out var value)
            && value is PagerParameters { PageSize: null } pager)
        {
            pager.PageSize = _rows.Kept;
        }

        var executed = await next();
        if (request.HasFormContentType
            && request.Form.ContainsKey("submit.BulkAction")
            && executed.Result is RedirectToActionResult { ActionName: "List" } redirect
            && s_search.Select(name => request.Form[name].ToString()).FirstOrDefault(text => text.Length > 0) is { } search)
        {
            redirect.RouteValues ??= [];
            redirect.RouteValues[Search] = search;
        }
    }
}
