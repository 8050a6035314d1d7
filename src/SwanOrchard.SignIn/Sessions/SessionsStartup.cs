using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Handlers;

namespace SwanOrchard.SignIn.Sessions;

/// <summary>Ends a session when its account, role or password changes.</summary>
public sealed class SessionsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.PostConfigure<CookiePolicyOptions>(options =>
        {
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.Secure = CookieSecurePolicy.SameAsRequest;
        });
        services.AddScoped<IUserEventHandler, OwnAccountHandler>();
    }
}
