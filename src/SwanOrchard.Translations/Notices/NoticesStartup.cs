using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Notices;

/// <summary>Remembers who was told how translations stand.</summary>
public sealed class NoticesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<TranslationNoticeMigrations>();
        services.AddIndexProvider<TranslationNoticeIndexProvider>();
        services.AddSingleton<NoticeLog>();
    }
}
