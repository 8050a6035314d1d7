using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace SwanOrchard.AdminKit.Languages;

/// <summary>Registers the localized messages of the admin's forms.</summary>
public sealed class LanguagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingMessages>();
}
