using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Settings;

/// <summary>Adds the newsroom's settings to the admin menu.</summary>
public sealed class SwanSettingsMenu : AdminNavigationProvider
{
    private static readonly RouteValueDictionary s_route = new()
    {
        { "area", "OrchardCore.Settings" },
        { "groupId", SwanSettingsDisplayDriver.GroupId },
    };

    private readonly IStringLocalizer S;

    public SwanSettingsMenu(IStringLocalizer<SwanSettingsMenu> localizer) => S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Newsroom"], S["Newsroom"].PrefixPosition(), newsroom => newsroom
                .Action("Index", "Admin", s_route)
                .Permission(SwanPermissions.ManageSettings)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
