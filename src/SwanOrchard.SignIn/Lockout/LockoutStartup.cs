using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Events;

namespace SwanOrchard.SignIn.Lockout;

/// <summary>Locks accounts against guessed passwords, without telling which accounts there are.</summary>
public sealed class LockoutStartup : StartupBase
{
    private const int Tries = 5;

    private static readonly TimeSpan s_lockout = TimeSpan.FromMinutes(15);

    public override void ConfigureServices(IServiceCollection services)
    {
        // Orchard counts wrong passwords, and has no setting for what comes of it.
        services.PostConfigure<IdentityOptions>(options =>
        {
            options.Lockout.AllowedForNewUsers = true;

            // Orchard's store answers with the count as it was before the try.
            options.Lockout.MaxFailedAccessAttempts = Tries - 1;
            options.Lockout.DefaultLockoutTimeSpan = s_lockout;
        });
        services.AddScoped<ILoginFormEvent, UnknownNameEvents>();
    }
}
