using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>Catches outages within the tenant, if the host calls <c>UseSwanOutages</c>.</summary>
public sealed class OutagesStartup : OrchardCore.Modules.StartupBase
{
    // After Orchard's error page, which then stands around it.
    public override int Order => 100;

    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IStartupFilter, Filter>();

    // Around routing too, which already asks the database: no startup could stand there.
    private sealed class Filter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseMiddleware<TenantOutageMiddleware>();
            next(app);
        };
    }
}
