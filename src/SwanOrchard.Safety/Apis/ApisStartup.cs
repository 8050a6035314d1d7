using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.GraphQL.Options;
using OrchardCore.Modules;

namespace SwanOrchard.Safety.Apis;

/// <summary>Leaves out of GraphQL, where that is on, what tells anyone who may query more than readers are to know.</summary>
[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class ApisStartup : StartupBase
{
    // The first lists every file of the media library, people's own folders among them, the second widgets that are not published.
    private static readonly string[] s_hidden = ["MediaAssets", "SiteLayers"];

    public override void ConfigureServices(IServiceCollection services) => services.PostConfigure<GraphQLContentOptions>(options =>
    {
        foreach (var field in s_hidden)
        {
            options.ConfigureContentType(field, option => option.Hidden = true);
        }
    });
}
