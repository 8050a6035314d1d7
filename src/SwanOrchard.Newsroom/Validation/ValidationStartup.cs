using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>Enforces the content rules on every way in: forms, import, content API, restored versions.</summary>
public sealed class ValidationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<DraftItems>();
        services.AddScoped<IContentHandler, BodyHtmlHandler>();
        services.AddScoped<IContentHandler, ContentRulesHandler>();
        services.AddScoped<IContentHandler, PublishingRulesHandler>();
        services.AddScoped<IContentDisplayDriver, TextRulesDriver>();
        services.AddScoped<DraftWarnings>();
        services.AddScoped<IFieldWarnings>(provider => provider.GetRequiredService<DraftWarnings>());
        services.AddScoped<IContentDisplayDriver, DraftWarningsDriver>();
    }
}
