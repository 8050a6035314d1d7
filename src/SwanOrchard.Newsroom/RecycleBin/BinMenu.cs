using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Adds the bin to the admin menu.</summary>
public sealed class BinMenu : AdminNavigationProvider
{
    private static readonly RouteValueDictionary s_route = new() { { "area", FeatureNames.Newsroom } };

    private readonly IStringLocalizer S;

    public BinMenu(IStringLocalizer<BinMenu> localizer) => S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content
            .Add(S["Bin"], S["Bin"].PrefixPosition("8"), bin => bin
                .Action("Index", "RecycleBin", s_route)
                .Permission(SwanPermissions.RestoreDeleted)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
