using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Events;

namespace SwanOrchard.SignIn.Lockout;

/// <summary>Locks accounts against password guessing, without revealing which accounts exist.</summary>
public sealed class LockoutStartup : StartupBase
{
    private const int Tries = 5;

    private static readonly TimeSpan s_lockout = TimeSpan.FromMinutes(15);

    public override void ConfigureServices(IServiceCollection services)
    {
        // Orchard counts wrong passwords but has no setting for the lockout.
        services.PostConfigure<IdentityOptions>(options =>
        {
            options.Lockout.AllowedForNewUsers = true;

            // Orchard's store returns the count from before the attempt.
            options.Lockout.MaxFailedAccessAttempts = Tries - 1;
            options.Lockout.DefaultLockoutTimeSpan = s_lockout;
        });
        services.AddScoped<ILoginFormEvent, UnknownNameEvents>();
    }
}
