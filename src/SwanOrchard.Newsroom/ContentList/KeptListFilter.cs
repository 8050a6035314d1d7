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
        if (!IsList(context))
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
        if (IsBulkAction(context)
            && executed.Result is RedirectToActionResult { ActionName: "List" } redirect
            && SearchOf(request) is { Length: > 0 } search)
        {
            redirect.RouteValues ??= [];
            redirect.RouteValues[Search] = search;
        }
    }

    /// <summary>Whether something is done to the ticked rows of the content list.</summary>
    internal static bool IsBulkAction(ActionExecutingContext context) => IsList(context)
        && context.HttpContext.Request is { HasFormContentType: true, Form: var form }
        && form.ContainsKey("submit.BulkAction");

    /// <summary>The search of the list in which something is done; empty for none.</summary>
    internal static string SearchOf(HttpRequest request) =>
        s_search.Select(name => request.Form[name].ToString().Trim()).FirstOrDefault(text => text.Length > 0) ?? "";

    private static bool IsList(ActionExecutingContext context) => context.ActionDescriptor.RouteValues is var action
        && action["area"] == "OrchardCore.Contents"
        && action["controller"] == "Admin"
        && action["action"] == "List";
}
