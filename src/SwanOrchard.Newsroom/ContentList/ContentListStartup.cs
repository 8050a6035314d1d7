using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using SwanOrchard.Shared;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>Registers the languages and filters of the admin's content list.</summary>
public sealed class ContentListStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDisplayDriver, LanguagesDisplayDriver>();
        services.AddTransient<IContentsAdminListFilterProvider, ContentFilterProvider>();
        services.AddTransient<IContentsAdminListFilter, OneRowASet>();
        services.AddScoped<FilterChoices>();
        services.AddScoped<RowsAPage>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<KeptListFilter>();
            options.Filters.Add<AllFoundFilter>();
        });
        services.AddDisplayDriver<ContentOptionsViewModel, ContentFilterDisplayDriver>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        OrchardParts.In(serviceProvider).Uses("OrchardCore.Contents", "Admin", "List").Check(FeatureNames.Newsroom);
}
