using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardCore.Modules;
using SixLabors.ImageSharp.Web.Caching;
using SwanOrchard.Module.Sites;

namespace SwanOrchard.Module.Safety;

/// <summary>Wires reader safety into any site.</summary>
[Feature(FeatureNames.Safety)]
public sealed class SafetyStartup : StartupBase
{
    private const string MediaStep = "OrchardCore.Media.Recipes.MediaStep";

    // After every store that takes the place of the media library's own, such as one in a cloud.
    public override int Order => OrchardCoreConstants.ConfigureOrder.AzureMediaStorage + 10;

    // Around all that answers, once it is known what the reader asked for.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.ReverseProxy + 1;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<VariantMaker>();
        services.AddTransient<IPostConfigureOptions<MediaOptions>, CleanMediaOptions>();
        services.Configure<MvcOptions>(options => options.Filters.Add<RefusedMediaFilter>());
        services.WrapRecipeStep(MediaStep, (orchard, _) => new CleanMediaStep(orchard));

        if (services.LastOrDefault(service => service.ServiceType == typeof(IImageCache))?.ImplementationType == typeof(PhysicalFileSystemCache))
        {
            services.AddOptions<PhysicalFileSystemCacheOptions>().PostConfigure<IOptions<ShellOptions>, ShellSettings>((options, shells, tenant) =>
            {
                options.CacheFolder = ResizedImages.FolderOf(shells.Value, tenant);
                options.CacheFolderDepth = ResizedImages.Depth;
            });
            services.Wrap<IImageCache>((files, provider) => ActivatorUtilities.CreateInstance<ResizedImages>(provider, files));
        }

        var store = services.Last(service => service.ServiceType == typeof(IMediaFileStore));
        services.Replace(ServiceDescriptor.Singleton<IMediaFileStore>(provider => new CleanMediaFileStore(
            (IMediaFileStore)store.ImplementationFactory!(provider),
            provider.GetRequiredService<VariantMaker>(),
            provider.GetService<IImageCache>() as ResizedImages,
            provider.GetRequiredService<IOptions<MediaOptions>>(),
            provider.GetRequiredService<IStringLocalizer<CleanMediaFileStore>>())));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ReaderHeadersMiddleware>().UseMiddleware<LargeRequestMiddleware>();
}
