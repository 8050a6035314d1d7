using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Configuration;

namespace SwanOrchard.Shared;

/// <summary>
/// Checks at tenant start that Orchard still has what our code refers to only by name. If a guard of people or files depends on it, the
/// tenant does not start without it. Anything else missing is logged as an error; with <c>SwanOrchard_Seams:Strict</c>, which tests set, it
/// prevents the start as well.
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

    /// <summary>Starts a check of the actions of a starting tenant.</summary>
    public static OrchardParts In(IServiceProvider services) => new(services);

    /// <summary>Requires an action that a guard of people or files refers to by name.</summary>
    public OrchardParts Guards(string area, string controller, string action) => Note(_open, area, controller, action);

    /// <summary>Requires an action that other code refers to by name.</summary>
    public OrchardParts Uses(string area, string controller, string action) => Note(_lost, area, controller, action);

    /// <summary>Requires any other condition.</summary>
    /// <param name="holds">Whether the condition holds.</param>
    /// <param name="what">Describes what is missing if it does not.</param>
    public OrchardParts Uses(bool holds, string what)
    {
        if (!holds)
        {
            _lost.Add(what);
        }

        return this;
    }

    /// <summary>Reports what is missing.</summary>
    /// <param name="feature">The feature that needs it.</param>
    /// <exception cref="InvalidOperationException">A guard of people or files would not work, or the check is strict.</exception>
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
            throw new InvalidOperationException($"{feature} does not fit this version of Orchard Core, which no longer has: {missing}.");
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

    [LoggerMessage(LogLevel.Error, "{Feature} does not fit this version of Orchard Core, which no longer has: {Missing}.")]
    private static partial void LogMissing(ILogger logger, string feature, string missing);
}
