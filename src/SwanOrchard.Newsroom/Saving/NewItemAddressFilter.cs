using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Content;
using YesSql;
using IIdGenerator = OrchardCore.Entities.IIdGenerator;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>
/// Gives each form of a new item an address of its own, which leads to the item once that is saved: going back after the first save does
/// not begin a second one.
/// </summary>
public sealed class NewItemAddressFilter : IAsyncActionFilter
{
    private readonly NewItemToken _token;
    private readonly ISession _session;
    private readonly IIdGenerator _ids;

    public NewItemAddressFilter(NewItemToken token, ISession session, IIdGenerator ids)
    {
        _token = token;
        _session = session;
        _ids = ids;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var (request, route) = (context.HttpContext.Request, context.RouteData.Values);
        if (!HttpMethods.IsGet(request.Method)
            || route["area"] as string != SavingActions.Contents
            || route["controller"] as string != "Admin"
            || route["action"] as string != "Create"
            || !ContentTypeNames.Readable.Contains(route["id"] as string ?? ""))
        {
            await next();
            return;
        }

        if (_token.Read(request.Query[NewItemToken.Query]) is not { } id)
        {
            if (_token.Write(_ids.GenerateUniqueId()) is { } token)
            {
                var query = request.Query.Where(value => value.Key != NewItemToken.Query).Append(new(NewItemToken.Query, token));
                context.Result = new LocalRedirectResult($"~{request.Path}{QueryString.Create(query)}");
                return;
            }
        }
        else if (await _session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == id && index.Latest).CountAsync() > 0)
        {
            var returnUrl = request.Query["returnUrl"].FirstOrDefault();
            context.Result = new RedirectToActionResult(
                "Edit", "Admin", new { area = SavingActions.Contents, contentItemId = id, returnUrl });
            return;
        }

        await next();
    }
}
