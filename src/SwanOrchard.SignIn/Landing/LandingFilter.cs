using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace SwanOrchard.SignIn.Landing;

/// <summary>After sign-in, redirects users who may enter the admin to it; Orchard redirects to the site's front page.</summary>
public sealed class LandingFilter : IAsyncResultFilter
{
    private static readonly string[] s_doors = ["Login", "LoginWithTwoFactorAuthentication", "LoginWithRecoveryCode"];

    private readonly IAuthorizationService _authorization;
    private readonly IOptions<AdminOptions> _options;

    public LandingFilter(IAuthorizationService authorization, IOptions<AdminOptions> options)
    {
        _authorization = authorization;
        _options = options;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var route = context.RouteData.Values;
        var request = context.HttpContext.Request;
        if (route["area"] is "OrchardCore.Users"
            && s_doors.Contains(route["action"] as string)
            && context.HttpContext.User.Identity?.IsAuthenticated == true
            && (context.Result is RedirectResult { Url: "~/" } || (HttpMethods.IsGet(request.Method) && context.Result is ViewResult))
            && await _authorization.AuthorizeAsync(context.HttpContext.User, AdminPermissions.AccessAdminPanel))
        {
            context.Result = new LocalRedirectResult($"~/{_options.Value.AdminUrlPrefix}");
        }

        await next();
    }
}
