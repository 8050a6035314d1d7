using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Languages;

/// <summary>Keeps the language that a person has chosen in the admin, with the account.</summary>
public sealed class LanguageFilter : IAsyncResultFilter
{
    private readonly LanguageCookie _cookie;

    public LanguageFilter(LanguageCookie cookie) => _cookie = cookie;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var (principal, services) = (context.HttpContext.User, context.HttpContext.RequestServices);
        if (context.Result is ViewResult
            && AdminAttribute.IsApplied(context.HttpContext)
            && principal.Identity?.IsAuthenticated == true
            && await _cookie.ReadAsync() is { } chosen
            && chosen != principal.FindFirstValue(LanguageClaim.Type))
        {
            // Resolved late: the filter is made for every page, and this is the rare case.
            var users = services.GetRequiredService<UserManager<IUser>>();
            if (await users.GetUserAsync(principal) is User user)
            {
                await KeepAsync(user, chosen, users);
                await services.GetRequiredService<SignInManager<IUser>>().RefreshSignInAsync(user);
            }
        }

        await next();
    }

    private static async Task KeepAsync(User user, string language, UserManager<IUser> users)
    {
        if (language != UserLanguage.Of(user))
        {
            UserLanguage.Keep(user, language);
            await users.UpdateAsync(user);
        }
    }
}
