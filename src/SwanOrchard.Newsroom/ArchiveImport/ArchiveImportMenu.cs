using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>Leads to the import in the admin.</summary>
public sealed class ArchiveImportMenu : AdminNavigationProvider
{
    private static readonly RouteValueDictionary s_route = new() { { "area", FeatureNames.Newsroom } };

    private readonly IStringLocalizer S;

    public ArchiveImportMenu(IStringLocalizer<ArchiveImportMenu> localizer) => S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Tools"], tools => tools
            .Add(S["Import archive"], S["Import archive"].PrefixPosition(), archive => archive
                .Action("Index", "ArchiveImport", s_route)
                .Permission(ArchiveImportPermissions.ImportArchives)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
