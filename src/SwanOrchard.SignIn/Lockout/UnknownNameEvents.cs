using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Lockout;

/// <summary>
/// Takes as long for an unknown user name as for a wrong password, so that response times do not reveal which names exist.
/// </summary>
public sealed class UnknownNameEvents : LoginFormEventBase
{
    private readonly IPasswordHasher<IUser> _hasher;

    public UnknownNameEvents(IPasswordHasher<IUser> hasher) => _hasher = hasher;

    public override Task LoggingInFailedAsync(string userName)
    {
        _hasher.HashPassword(new User(), nameof(UnknownNameEvents));
        return Task.CompletedTask;
    }
}
