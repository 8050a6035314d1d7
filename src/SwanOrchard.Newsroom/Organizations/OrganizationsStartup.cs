using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>Registers the content type Organization: its part, form and definition.</summary>
public sealed class OrganizationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<OrganizationPart>().UseDisplayDriver<OrganizationPartDisplayDriver>();
        services.AddDataMigration<OrganizationMigrations>();
    }
}
