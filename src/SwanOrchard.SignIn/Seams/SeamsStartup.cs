using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Seams;

/// <summary>Registers what replaces parts of Orchard's sign-in; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SignInManager<IUser>, UniformSignInManager>();
        services.AddScoped<ISecurityStampValidator, AccountValidator>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        OrchardParts.In(serviceProvider)
            .Guards("OrchardCore.Users", "Account", "Login")
            .Check("SwanOrchard.SignIn");
}
