using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Languages;

/// <summary>Gives a person who signs in their own language, whoever used this browser before.</summary>
public sealed class LanguageAtSignIn : LoginFormEventBase
{
    private readonly LanguageCookie _cookie;

    public LanguageAtSignIn(LanguageCookie cookie) => _cookie = cookie;

    public override Task LoggedInAsync(IUser user) =>
        user is User person && UserLanguage.Of(person) is { } culture ? _cookie.WriteAsync(culture) : Task.CompletedTask;
}
