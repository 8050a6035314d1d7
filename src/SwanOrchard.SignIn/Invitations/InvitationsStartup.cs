using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users.Models;

namespace SwanOrchard.SignIn.Invitations;

/// <summary>Registers invitations: accounts whose password only their person knows.</summary>
public sealed class InvitationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<InvitationLinks>();
        services.AddTransient<InvitationTokenProvider>();
        services.Configure<IdentityOptions>(options =>
            options.Tokens.ProviderMap[InvitationTokenOptions.ProviderName] = new(typeof(InvitationTokenProvider)));
        services.AddScoped<IThemeSelector, InvitationTheme>();
        services.AddDisplayDriver<User, InvitationDriver>();
        services.AddNavigationProvider<InvitationMenu>();
    }
}
