using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Modules;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.TwoFactor;

/// <summary>Recommends a second factor where the site offers one, and enforces a required one on every kind of request.</summary>
[RequireFeatures("OrchardCore.Users.2FA")]
public sealed class TwoFactorStartup : StartupBase
{
    // After authentication, before anything answers.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication + 1;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TwoFactorAdvice>();
        services.Configure<MvcOptions>(options => options.Filters.Add<TwoFactorAdviceFilter>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<SecondFactorMiddleware>();
        OrchardParts.In(serviceProvider)
            .Uses("OrchardCore.Users", "TwoFactorAuthentication", "LoginWithTwoFactorAuthentication")
            .Uses("OrchardCore.Users", "TwoFactorAuthentication", "LoginWithRecoveryCode")
            .Check("SwanOrchard.SignIn");
    }
}
