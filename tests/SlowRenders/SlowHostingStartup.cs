using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using SwanOrchard.Tests.SlowRenders;

[assembly: HostingStartup(typeof(SlowHostingStartup))]

namespace SwanOrchard.Tests.SlowRenders;

/// <summary>Stands first in each tenant's pipeline: behind the output cache, in front of all that makes a page.</summary>
public sealed class SlowHostingStartup : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(host =>
    {
        var renders = new Renders();
        var connections = new ManualResetEventSlim(initialState: true);
        host.AddOrchardCore()
            .ConfigureServices(tenant => tenant
                .Configure<MvcOptions>(options => options.Filters.Add(new SlowResultFilter(renders)))
                .AddScoped<IContentHandler>(provider => new HeldReading(renders, provider.GetRequiredService<IHttpContextAccessor>())))
            .ConfigureServices(tenant => Hold(tenant, connections), order: int.MaxValue)
            .Configure((app, _, _) => app.Use((context, next) => RunAsync(context, next, renders, connections)), order: int.MinValue);
    });

    private static void Hold(IServiceCollection tenant, ManualResetEventSlim connections)
    {
        if (tenant.LastOrDefault(service => service.ServiceType == typeof(IDbConnectionAccessor))?.ImplementationType is { } type)
        {
            tenant.AddTransient<IDbConnectionAccessor>(provider =>
                new HeldConnections((IDbConnectionAccessor)ActivatorUtilities.CreateInstance(provider, type), connections));
        }
    }

    private static async Task RunAsync(HttpContext context, RequestDelegate next, Renders renders, ManualResetEventSlim connections)
    {
        var (request, response) = (context.Request, context.Response);
        switch (request.Path.Value)
        {
            case "/-/slow":
                renders.Most = int.Parse(request.Query["most"]!, CultureInfo.InvariantCulture);
                return;
            case "/-/hold":
                renders.Hold();
                return;
            case "/-/release":
                renders.Release();
                return;
            case "/-/held":
                await response.WriteAsync(renders.Held.ToString(CultureInfo.InvariantCulture));
                return;
            case "/-/renders":
                await response.WriteAsync(renders.Of(request.Query["path"]!).ToString(CultureInfo.InvariantCulture));
                return;
            case "/-/hold-connections":
                connections.Reset();
                return;
            case "/-/let-connections-go":
                connections.Set();
                return;
            case "/-/memory":
                await response.WriteAsync(GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
                return;
        }

        // What sets its headers last has to be kept too.
        response.OnStarting(() =>
        {
            response.Headers["X-Set-Last"] = "yes";
            return Task.CompletedTask;
        });
        if (request.Headers.Cookie.Count > 0)
        {
            await next(context);
            return;
        }

        renders.Count(request.PathBase + request.Path);
        await renders.DelayAsync();
        await next(context);
        await renders.DelayAsync();
    }
}
