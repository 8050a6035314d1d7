using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Saving;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Shows the form of an item with what the same person typed there before and has not saved.</summary>
/// <remarks>
/// The form is read as if it were posted again, but nothing is stored. Validation errors and conflicts are shown.
/// </remarks>
public sealed class RestoreFilter : IAsyncResultFilter
{
    private readonly KeptFormStore _store;
    private readonly KeptFormNotice _notice;
    private readonly KeptFields _fields;
    private readonly NewItemToken _token;
    private readonly IContentManager _contentManager;
    private readonly IContentItemDisplayManager _display;

    public RestoreFilter(
        KeptFormStore store,
        KeptFormNotice notice,
        KeptFields fields,
        NewItemToken token,
        IContentManager contentManager,
        IContentItemDisplayManager display)
    {
        _store = store;
        _notice = notice;
        _fields = fields;
        _token = token;
        _contentManager = contentManager;
        _display = display;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method)
            && KeptFormFilter.IsForm(http)
            && context is { Result: ViewResult view, Controller: IUpdateModel updater }
            && http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user)
        {
            await RestoreAsync(context, view, updater, user);
        }

        await next();
    }

    private async Task RestoreAsync(ResultExecutingContext context, ViewResult view, IUpdateModel updater, string user)
    {
        var request = context.HttpContext.Request;
        var isNew = context.RouteData.Values["action"] as string == "Create";
        var id = isNew ? _token.Read(request.Query[NewItemToken.Query]) : context.RouteData.Values["contentItemId"] as string;
        if (id is not null && await _store.FindAsync(user, id) is { } kept)
        {
            var item = isNew
                ? await _contentManager.NewAsync(context.RouteData.Values["id"] as string)
                : await _contentManager.GetAsync(id, VersionOptions.Latest);
            if (item is null || !ContentTypeNames.Readable.Contains(item.ContentType))
            {
                return;
            }

            request.ContentType = "application/x-www-form-urlencoded";
            request.Form = kept.Form;
            view.ViewData.Model = await _display.UpdateEditorAsync(item, updater, isNew);
            _notice.RestoredUtc = kept.Utc;
        }
        else if (isNew && context.RouteData.Values["id"] is string type && ContentTypeNames.Readable.Contains(type))
        {
            _notice.Begun = await BegunAsync(context.HttpContext, user, type);
        }
    }

    private async Task<IReadOnlyList<(string Url, string Title, DateTime Utc)>> BegunAsync(HttpContext http, string user, string type)
    {
        var begun = new List<(string, string, DateTime)>();
        foreach (var kept in await _store.AllAsync(user))
        {
            if (_fields.Read(user, kept.Fields) is { } form
                && form.TryGetValue(NewItemToken.Field, out var token)
                && form["type"] == type
                && await _contentManager.GetAsync(kept.ContentItemId, VersionOptions.Latest) is null)
            {
                var query = QueryString.Create(NewItemToken.Query, token.ToString());
                begun.Add(($"{http.Request.PathBase}{http.Request.Path}{query}", form["TitlePart.Title"].ToString(), kept.Utc));
            }
        }

        return begun;
    }
}
