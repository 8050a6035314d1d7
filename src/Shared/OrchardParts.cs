using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Configuration;

namespace SwanOrchard.Shared;

/// <summary>
/// Makes sure, when a tenant starts, that Orchard still has what our code knows by name alone. Where people or files are guarded by it,
/// the tenant does not start without it. The rest is an error in the log; with <c>SwanOrchard_Seams:Strict</c>, which tests set, it
/// keeps the tenant from starting too.
/// </summary>
internal sealed partial class OrchardParts
{
    private readonly IServiceProvider _services;
    private readonly HashSet<(string? Area, string Controller, string Action)> _actions;
    private readonly List<string> _open = [];
    private readonly List<string> _lost = [];

    private OrchardParts(IServiceProvider services)
    {
        _services = services;
        _actions = [.. services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Select(action =>
                (action.RouteValues.TryGetValue("area", out var area) ? area : null, action.ControllerName, action.ActionName))];
    }

    /// <summary>Begins with the actions of a tenant that is being started.</summary>
    public static OrchardParts In(IServiceProvider services) => new(services);

    /// <summary>An action that a guard of people or files knows by its name.</summary>
    public OrchardParts Guards(string area, string controller, string action) => Note(_open, area, controller, action);

    /// <summary>An action that something else knows by its name.</summary>
    public OrchardParts Uses(string area, string controller, string action) => Note(_lost, area, controller, action);

    /// <summary>Anything else that has to be so.</summary>
    /// <param name="holds">Whether it is.</param>
    /// <param name="what">What it is, to be said where it is not.</param>
    public OrchardParts Uses(bool holds, string what)
    {
        if (!holds)
        {
            _lost.Add(what);
        }

        return this;
    }

    /// <summary>Says what is missing.</summary>
    /// <param name="feature">The feature that needs it.</param>
    /// <exception cref="InvalidOperationException">Without it people or files are not guarded, or tests are to be told.</exception>
    public void Check(string feature)
    {
        var missing = string.Join(", ", _open.Concat(_lost));
        if (missing.Length == 0)
        {
            return;
        }

        LogMissing(_services.GetRequiredService<ILoggerFactory>().CreateLogger(feature), feature, missing);
        if (_open.Count > 0 || _services.GetRequiredService<IShellConfiguration>().GetValue<bool>("SwanOrchard_Seams:Strict"))
        {
            throw new InvalidOperationException($"{feature} does not fit this version of Orchard Core, which has no longer: {missing}.");
        }
    }

    private OrchardParts Note(List<string> missing, string area, string controller, string action)
    {
        if (!_actions.Contains((area, controller, action)))
        {
            missing.Add($"{area}/{controller}/{action}");
        }

        return this;
    }

    [LoggerMessage(LogLevel.Error, "{Feature} does not fit this version of Orchard Core, which has no longer: {Missing}.")]
    private static partial void LogMissing(ILogger logger, string feature, string missing);
}
