using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>Adds the withdrawal of consent to the admin menu.</summary>
public sealed class ConsentMenu : AdminNavigationProvider
{
    private static readonly RouteValueDictionary s_route = new() { { "area", FeatureNames.Newsroom } };

    private readonly IStringLocalizer S;

    public ConsentMenu(IStringLocalizer<ConsentMenu> localizer) => S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content
            .Add(S["Withdraw consent"], S["Withdraw consent"].PrefixPosition("9"), consent => consent
                .Action("Index", "Consent", s_route)
                .Permission(SwanPermissions.WithdrawConsent)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
