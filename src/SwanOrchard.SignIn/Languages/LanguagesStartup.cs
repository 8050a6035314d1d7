using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Events;
using OrchardCore.Users.Services;

namespace SwanOrchard.SignIn.Languages;

/// <summary>Registers the language that each person keeps, where the site has more than one.</summary>
[RequireFeatures("OrchardCore.Localization")]
public sealed class LanguagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LanguageCookie>();
        services.AddScoped<IUserClaimsProvider, LanguageClaim>();
        services.AddScoped<ILoginFormEvent, LanguageAtSignIn>();
        services.Configure<MvcOptions>(options => options.Filters.Add<LanguageFilter>());
    }
}
