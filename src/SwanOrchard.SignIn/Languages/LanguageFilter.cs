using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Languages;

/// <summary>Keeps the language that a person has chosen in the admin, with the account.</summary>
public sealed class LanguageFilter : IAsyncResultFilter
{
    private readonly LanguageCookie _cookie;
    private readonly UserManager<IUser> _users;
    private readonly SignInManager<IUser> _signIn;

    public LanguageFilter(LanguageCookie cookie, UserManager<IUser> users, SignInManager<IUser> signIn)
    {
        _cookie = cookie;
        _users = users;
        _signIn = signIn;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var principal = context.HttpContext.User;
        if (context.Result is ViewResult
            && AdminAttribute.IsApplied(context.HttpContext)
            && principal.Identity?.IsAuthenticated == true
            && await _cookie.ReadAsync() is { } chosen
            && chosen != principal.FindFirstValue(LanguageClaim.Type)
            && await _users.GetUserAsync(principal) is User user)
        {
            if (chosen != UserLanguage.Of(user))
            {
                UserLanguage.Keep(user, chosen);
                await _users.UpdateAsync(user);
            }

            await _signIn.RefreshSignInAsync(user);
        }

        await next();
    }
}
