using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Feeds;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Offers the newsroom's feeds at Orchard's own feed paths, where Orchard's feeds are on.</summary>
[RequireFeatures("OrchardCore.Feeds")]
public sealed class FeedsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IFeedBuilderProvider, NewsFeedBuilderProvider>();
        services.AddScoped<IFeedQueryProvider, NewsFeedQueryProvider>();
    }

    // Orchard's own controller answers text/xml without validators and does not support JSON.
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute(
            name: "SwanFeed",
            areaName: FeatureNames.Newsroom,
            pattern: "feed/{format}",
            defaults: new { controller = "NewsFeed", action = nameof(NewsFeedController.Index) });
}
