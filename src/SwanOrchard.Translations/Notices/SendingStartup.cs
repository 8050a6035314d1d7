using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Notices;

/// <summary>Tells people once a day, where Orchard's notifications are on.</summary>
[RequireFeatures("OrchardCore.Notifications", "OrchardCore.Users")]
public sealed class SendingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<NewsQueries>();
        services.AddScoped<TranslationNotices>();
        services.AddSingleton<IBackgroundTask, NoticesBackgroundTask>();
    }
}
