using System.Security.Claims;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Languages;

/// <summary>Carries the language that a person keeps in the session, so that no request asks the database for it.</summary>
public sealed class LanguageClaim : IUserClaimsProvider
{
    /// <summary>The claim's type.</summary>
    public const string Type = "swan_language";

    public Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (user is User person && UserLanguage.Of(person) is { } culture)
        {
            claims.AddClaim(new(Type, culture));
        }

        return Task.CompletedTask;
    }
}
