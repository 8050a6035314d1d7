using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace SwanOrchard.AdminKit.Languages;

/// <summary>The admin in the editor's language.</summary>
public sealed class LanguagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingMessages>();
        services.Decorate<INotifier, PlainNotifier>();
        services.Configure<RequestLocalizationOptions>(options => options.RequestCultureProviders =
        [
            .. options.RequestCultureProviders
                .Select(provider => provider is AcceptLanguageHeaderRequestCultureProvider ? new AdminLanguageProvider() : provider),
        ]);
    }
}
