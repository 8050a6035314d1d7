using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>What happens when two people save at once, or nothing can be stored.</summary>
public sealed class SavingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDisplayDriver, EditConflictDriver>();
        services.Configure<MvcOptions>(options => options.Filters.Add<SavedByOthersFilter>());
    }
}
