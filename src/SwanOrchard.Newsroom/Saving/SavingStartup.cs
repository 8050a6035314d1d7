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
        services.AddScoped<NewItemToken>();
        services.Configure<MvcOptions>(options =>
        {
            // From outside to inside. What stores is the first to see what the action did: to Orchard's filters it has not happened.
            options.Filters.Add<OneAtATimeFilter>(order: -2);
            options.Filters.Add<OneItemAFormFilter>(order: -1);
            options.Filters.Add<SavedByOthersFilter>(order: int.MaxValue);
        });
    }
}
