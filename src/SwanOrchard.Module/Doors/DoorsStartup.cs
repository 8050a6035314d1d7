using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;

namespace SwanOrchard.Module.Doors;

/// <summary>Guards the ways into the admin.</summary>
[Feature(FeatureNames.Doors)]
public sealed class DoorsStartup : StartupBase
{
    private const int Tries = 5;

    private static readonly TimeSpan s_lockout = TimeSpan.FromMinutes(15);

    // Around what decides the answer.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Security;

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
        services.PostConfigure<CookiePolicyOptions>(options =>
        {
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.Secure = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<MvcOptions>(options => options.Filters.Add<LandingFilter>());
        services.AddScoped<ISecurityStampValidator, AccountValidator>();
        services.AddScoped<IUserEventHandler, OwnAccountHandler>();
        services.AddScoped<SignInManager<IUser>, DoorSignInManager>();
        services.AddScoped<ILoginFormEvent, UnknownNameEvents>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<DoorsMiddleware>();
}
