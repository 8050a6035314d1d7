using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using SwanOrchard.Newsroom.Saving;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>
/// Keeps what was typed into the form of an item when it is sent after the session or its token is over, for the person to whom the form
/// was given, and leads there to sign in. Lets go of it once the form is saved.
/// </summary>
public sealed class KeptFormFilter : IAsyncAuthorizationFilter, IAsyncActionFilter, IAsyncAlwaysRunResultFilter
{
    private const string Said = "kept";

    private readonly KeptFormStore _store;
    private readonly IDataProtectionProvider _protection;
    private readonly ISession _session;
    private readonly INotifier _notifier;
    private readonly LinkGenerator _links;
    private readonly IOptions<AdminOptions> _admin;
    private readonly IHtmlLocalizer H;

    public KeptFormFilter(
        KeptFormStore store,
        IDataProtectionProvider protection,
        ISession session,
        INotifier notifier,
        LinkGenerator links,
        IOptions<AdminOptions> admin,
        IHtmlLocalizer<KeptFormFilter> localizer)
    {
        _store = store;
        _protection = protection;
        _session = session;
        _notifier = notifier;
        _links = links;
        _admin = admin;
        H = localizer;
    }

    /// <summary>Whether this is the form of a content item.</summary>
    public static bool IsForm(HttpContext http) => http.GetRouteValue("area") as string == SavingActions.Contents
        && http.GetRouteValue("controller") as string == "Admin"
        && http.GetRouteValue("action") is "Create" or "Edit";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            await SayAsync(context.HttpContext);
        }

        await next();
    }

    /// <summary>Before anything else asks who somebody is: it would turn the form away with all that it holds.</summary>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if ((IsForm(http) || IsKeeping(http))
            && KeptTicket.Of(http.Request, _protection) is { } ticket
            && !ticket.IsOf(http.User))
        {
            context.Result = await KeepAsync(http, ticket);
        }
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if ((IsForm(http) || IsKeeping(http)) && KeptTicket.Of(http.Request, _protection) is { } ticket && ticket.IsOf(http.User))
        {
            // Sent without a button, it would be shown as it is stored.
            if (context.Result is IAntiforgeryValidationFailedResult || (IsForm(http) && !http.Request.Form.Keys.Any(IsButton)))
            {
                context.Result = await KeepAsync(http, ticket);
            }
            else if (IsForm(http)
                && context.Result is RedirectToActionResult or RedirectToRouteResult or LocalRedirectResult
                && context.ModelState.IsValid)
            {
                await _store.DeleteAsync(ticket.UserId, ticket.ContentItemId);
                await _session.SaveChangesAsync();
            }
        }

        await next();
    }

    private static bool IsButton(string name) => name.StartsWith("submit.", StringComparison.Ordinal);

    private static bool IsKeeping(HttpContext http) => http.GetRouteValue("area") as string == FeatureNames.Newsroom
        && http.GetRouteValue("controller") as string == "KeptForm";

    private async Task<IActionResult> KeepAsync(HttpContext http, KeptTicket ticket)
    {
        var isKept = await _store.KeepAsync(ticket, http.Request.Form);
        var isSignedIn = http.User.Identity?.IsAuthenticated == true;
        if (IsKeeping(http))
        {
            return new JsonResult(new { state = !isKept ? "large" : "signedOut" });
        }

        var said = !isKept ? "large" : !isSignedIn ? "session" : ticket.IsOf(http.User) ? "unsaved" : "other";
        var path = said == "other" ? $"/{_admin.Value.AdminUrlPrefix}" : ticket.Path;
        path = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Said}={said}";
        return isSignedIn
            ? new LocalRedirectResult("~" + path)
            : new LocalRedirectResult(
                _links.GetPathByAction(
                    http, "Login", "Account", new { area = "OrchardCore.Users", returnUrl = http.Request.PathBase + path }) ?? "~/");
    }

    // Orchard's own messages do not outlive a request that was stopped so early: the address says what is to be said.
    private async Task SayAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var isDoor = http.GetRouteValue("area") as string == "OrchardCore.Users" && http.GetRouteValue("action") as string == "Login";
        var said = isDoor && query["returnUrl"].ToString() is var back && back.Contains('?', StringComparison.Ordinal)
            ? QueryHelpers.ParseQuery(back[back.IndexOf('?', StringComparison.Ordinal)..]).GetValueOrDefault(Said).ToString()
            : query[Said].ToString();
        await (said switch
        {
            "session" when isDoor => _notifier.WarningAsync(H["Your session has expired. Sign in again: your text has been kept."]),
            "unsaved" => _notifier.WarningAsync(H["Your changes are not saved yet, but nothing is lost. Save them now."]),
            "other" => _notifier.WarningAsync(
                H["This form belongs to another user. Nothing was saved; their text has been kept."]),
            "large" => _notifier.ErrorAsync(H["The form is too large to keep. Go back in your browser and copy your text."]),
            _ => ValueTask.CompletedTask,
        });
    }
}
