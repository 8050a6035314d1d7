using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.GraphQL.Options;
using OrchardCore.Modules;

namespace SwanOrchard.Safety.Apis;

/// <summary>Hides GraphQL fields that reveal more than readers may know to anyone allowed to run queries.</summary>
[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class ApisStartup : StartupBase
{
    // MediaAssets lists every file of the media library, including users' own folders. SiteLayers lists unpublished widgets.
    private static readonly string[] s_hidden = ["MediaAssets", "SiteLayers"];

    public override void ConfigureServices(IServiceCollection services) => services.PostConfigure<GraphQLContentOptions>(options =>
    {
        foreach (var field in s_hidden)
        {
            options.ConfigureContentType(field, option => option.Hidden = true);
        }
    });
}
