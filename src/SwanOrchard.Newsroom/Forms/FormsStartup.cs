using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Registers the controls that the newsroom's forms share.</summary>
public sealed class FormsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<OrganizationOptions>();
        services.AddScoped<ContactRows>();
        services.AddScoped<PictureEditor>();
        services.AddScoped<FormPurpose>();
        services.AddScoped<CountryOptions>();
        services.AddScoped<FormCards>();
        services.AddScoped<ItemTitles>();
        services.AddShapeTableProvider<FormShapes>();
        services.AddScoped<IContentDisplayDriver, NoDefaultButtonDriver>();
        services.AddResourceConfiguration<EditorResources>();
    }
}
