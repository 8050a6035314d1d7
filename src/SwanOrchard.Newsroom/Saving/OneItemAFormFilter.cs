using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>
/// Creates one item from one form, however often its button is pressed. The same form sent again leads to the item it created; a form
/// that was changed after going back to it is shown again with what was typed.
/// </summary>
/// <remarks>The id in the form decides; the cached fingerprint only tells whether the form is the same.</remarks>
public sealed class OneItemAFormFilter : IAsyncActionFilter
{
    private static readonly DistributedCacheEntryOptions s_remembered = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1) };

    private readonly NewItemToken _token;
    private readonly ISession _session;
    private readonly IDistributedCache _cache;
    private readonly IStringLocalizer S;

    public OneItemAFormFilter(NewItemToken token, ISession session, IDistributedCache cache, IStringLocalizer<OneItemAFormFilter> localizer)
    {
        _token = token;
        _session = session;
        _cache = cache;
        S = localizer;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!SavingActions.Contain(context)
            || context.RouteData.Values["action"] as string != "Create"
            || RetryResult.IsLast(context.HttpContext)
            || !request.HasFormContentType
            || _token.Read(request.Form[NewItemToken.Field]) is not { } id)
        {
            await next();
            return;
        }

        var key = $"SwanNewItem:{id}";
        var form = Fingerprint(request.Form);
        if (await _session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == id).CountAsync() > 0)
        {
            context.Result = await RecallAsync(key) == form
                ? new RedirectToActionResult("Edit", "Admin", new { area = SavingActions.Contents, contentItemId = id })
                : new RetryResult(
                    S["This form has already been saved as an item, which is in the content list. What you have typed since is not saved: "
                        + "copy what you need of it."]);
            return;
        }

        var done = await next();
        if (done.Exception is null && done.Result is RedirectToActionResult or RedirectToRouteResult or LocalRedirectResult)
        {
            await RememberAsync(key, form);
        }
    }

    private async Task<string?> RecallAsync(string key)
    {
        try
        {
            return await _cache.GetStringAsync(key);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            return null;
        }
    }

    // Without its cache the site saves all the same; it just cannot recognize a form that is sent twice.
    private async Task RememberAsync(string key, string form)
    {
        try
        {
            await _cache.SetStringAsync(key, form, s_remembered);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
        }
    }

    private static string Fingerprint(IFormCollection form)
    {
        var text = new StringBuilder();
        foreach (var field in form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            text.Append(field.Key).Append('\0').AppendJoin('\0', field.Value.ToArray()).Append('\u0001');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
