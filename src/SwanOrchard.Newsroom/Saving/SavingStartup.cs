using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Registers what happens when two people edit one item at the same time.</summary>
public sealed class SavingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentDisplayDriver, EditConflictDriver>();
        services.AddScoped<NewItemToken>();
        services.AddScoped<OpenedContent>();
        services.AddScoped<EditConflict>();
        services.AddScoped<EditConflictWords>();
        services.Configure<MvcOptions>(options =>
        {
            // Outside SavedByOthersFilter, which stores what the action did.
            options.Filters.Add<OneAtATimeFilter>(order: -2);
            options.Filters.Add<OneItemAFormFilter>(order: -1);
            options.Filters.Add<NewItemAddressFilter>();
            options.Filters.Add<EditConflictFilter>(order: 1);
        });
    }
}
