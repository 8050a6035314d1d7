using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Search;

/// <summary>
/// Begins to make the search indexes when the site starts. <see cref="SearchTask"/> would begin a minute later: Orchard runs no
/// background task before.
/// </summary>
public sealed class SearchTenantEvents : ModularTenantEvents
{
    private static readonly Action<ILogger, Exception?> s_later =
        LoggerMessage.Define(LogLevel.Warning, default, "The search indexes could not be made at the start; the next search makes them.");

    private readonly IShellHost _host;
    private readonly ShellSettings _settings;
    private readonly ILogger<SearchTenantEvents> _logger;

    public SearchTenantEvents(IShellHost host, ShellSettings settings, ILogger<SearchTenantEvents> logger)
    {
        _host = host;
        _settings = settings;
        _logger = logger;
    }

    public override Task ActivatedAsync()
    {
        if (_settings.IsRunning())
        {
            // Nobody waits for it, and it is no part of the request that started the site.
            _ = Task.Run(MakeAsync);
        }

        return Task.CompletedTask;
    }

    private async Task MakeAsync()
    {
        try
        {
            await (await _host.GetScopeAsync(_settings)).UsingAsync(scope =>
                scope.ServiceProvider.GetRequiredService<NewsroomSearch>().GetAsync(scope.ServiceProvider));
        }
        catch (Exception exception)
        {
            s_later(_logger, exception);
        }
    }
}
