using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardCore.Modules;
using SixLabors.ImageSharp.Web.Caching;
using SwanOrchard.Shared;

namespace SwanOrchard.Safety.Seams;

/// <summary>Registers the wrappers around Orchard's media library; see docs/orchard-seams.md.</summary>
public sealed class SeamsStartup : StartupBase
{
    private const string MediaStep = "OrchardCore.Media.Recipes.MediaStep";

    // After every feature that replaces the media library's store, such as a cloud store.
    public override int Order => OrchardCoreConstants.ConfigureOrder.AzureMediaStorage + 10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IPostConfigureOptions<MediaOptions>, CleanMediaOptions>();
        services.DecorateRecipeStep(MediaStep, (step, _) => new CleanMediaStep(step));

        var images = services.LastOrDefault(service => service.ServiceType == typeof(IImageCache))
            ?? throw new InvalidOperationException(
                "Orchard Core has no cache of resized images any more: without ours, they would stay where anyone may fetch them.");
        if (images.ImplementationType == typeof(PhysicalFileSystemCache))
        {
            services.AddOptions<PhysicalFileSystemCacheOptions>()
                .PostConfigure<IOptions<ShellOptions>, ShellSettings>((options, shells, tenant) =>
            {
                options.CacheFolder = ResizedImages.FolderOf(shells.Value, tenant);
                options.CacheFolderDepth = ResizedImages.Depth;
            });
            services.Decorate<IImageCache, ResizedImages>();
        }

        services.Decorate<IMediaFileStore, CleanMediaFileStore>();
    }
}
