using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using SwanOrchard.Translations.Access;

namespace SwanOrchard.Translations.Desk;

/// <summary>Adds the desk to the admin menu.</summary>
public sealed class DeskMenu : AdminNavigationProvider
{
    private static readonly RouteValueDictionary s_route = new() { { "area", FeatureNames.Translations } };

    private readonly IStringLocalizer S;

    public DeskMenu(IStringLocalizer<DeskMenu> localizer) => S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content
            .Add(S["Translations"], S["Translations"].PrefixPosition("2"), desk => desk
                .Action("Index", "Desk", s_route)
                .Permission(TranslationPermissions.UseDesk)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
