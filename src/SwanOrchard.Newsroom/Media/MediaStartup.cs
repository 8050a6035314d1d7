using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using SwanOrchard.Safety.Media;
using SwanOrchard.Shared;

namespace SwanOrchard.Newsroom.Media;

/// <summary>
/// Registers who may change which media files, and which files readers see. Those stay where they are if Safety guards the library.
/// </summary>
public sealed class MediaStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MediaPlaces>();
        services.AddScoped<PictureSizes>();
        services.AddScoped<IContentHandler, PictureSizeHandler>();
        services.AddScoped<IAuthorizationHandler, MediaAuthorizationHandler>();
        services.AddDataMigration<ShownFileMigrations>();
        services.AddIndexProvider<ShownFileIndexProvider>();
        services.AddScoped<IMediaGuard, ShownFilesGuard>();
        services.Configure<MvcOptions>(options => options.Filters.Add<StorageFilter>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        OrchardParts.In(serviceProvider).Uses("OrchardCore.Media", "Admin", "GetPermittedStorage").Check(FeatureNames.Newsroom);
}
