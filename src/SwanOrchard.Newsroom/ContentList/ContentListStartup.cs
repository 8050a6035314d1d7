using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>Registers the languages and filters of the admin's content list.</summary>
public sealed class ContentListStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDisplayDriver, LanguagesDisplayDriver>();
        services.AddTransient<IContentsAdminListFilterProvider, ContentFilterProvider>();
        services.AddDisplayDriver<ContentOptionsViewModel, ContentFilterDisplayDriver>();
    }
}
