using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>Registers who created and who changed an item, in the admin's content list.</summary>
[RequireFeatures("OrchardCore.Users")]
public sealed class PeopleStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PeopleNames>();
        services.AddScoped<IContentDisplayDriver, PeopleDisplayDriver>();
    }
}
