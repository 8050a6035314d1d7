using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Forms;

/// <summary>Shows originals in the forms of their translations.</summary>
public sealed class FormsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<OriginalTexts>();
        services.AddScoped<IContentDisplayDriver, OriginalDriver>();
    }
}
