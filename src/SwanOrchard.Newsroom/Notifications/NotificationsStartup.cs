using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using SwanOrchard.Shared;

namespace SwanOrchard.Newsroom.Notifications;

/// <summary>After a save, a publication or a deletion, people are told what happened to which item.</summary>
public sealed class NotificationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ItemChange>();
        services.AddScoped<ItemWords>();
        services.AddScoped<IContentHandler, ItemChangeHandler>();
        services.Decorate<INotifier, ItemNotifier>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        OrchardParts.In(serviceProvider)
            .Uses("OrchardCore.Contents", "Admin", "Edit")
            .Uses("OrchardCore.Contents", "Admin", "Publish")
            .Check(FeatureNames.Newsroom);
}
