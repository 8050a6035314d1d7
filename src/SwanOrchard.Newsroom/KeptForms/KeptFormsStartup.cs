using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Consent;
using SwanOrchard.Shared;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>What was typed outlives a lost session, a closed tab and a restarted server.</summary>
public sealed class KeptFormsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<KeptFormMigrations>();
        services.AddIndexProvider<KeptFormIndexProvider>();
        services.AddScoped<KeptFields>();
        services.AddScoped<KeptFormStore>();
        services.AddScoped<KeptFormNotice>();
        services.AddScoped<IContactTraces, KeptContacts>();
        services.AddScoped<IContentDisplayDriver, KeptFormDriver>();
        services.AddSingleton<IBackgroundTask, KeptFormsBackgroundTask>();
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<KeptFormFilter>(order: int.MinValue);
            options.Filters.Add<RestoreFilter>();
            options.Filters.Add<SignOutFilter>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        OrchardParts.In(serviceProvider)
            .Uses("OrchardCore.Contents", "Admin", "Create")
            .Uses("OrchardCore.Users", "Account", "Login")
            .Uses("OrchardCore.Users", "Account", "LogOff")
            .Check(FeatureNames.Newsroom);
}
