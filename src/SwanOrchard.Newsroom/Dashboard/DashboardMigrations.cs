using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Defines the content types of the dashboard's cards.</summary>
public sealed class DashboardMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public DashboardMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    /// <summary>Creates the content types.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await DefineAsync(DashboardCards.Start, "Newsroom: start");
        await DefineAsync(DashboardCards.MyDrafts, "Newsroom: my drafts");
        await DefineAsync(DashboardCards.ToReview, "Newsroom: to be reviewed");
        await DefineAsync(DashboardCards.Scheduled, "Newsroom: scheduled");
        await DefineAsync(DashboardCards.Recent, "Newsroom: recently published");
        return await UpdateFrom1Async();
    }

    /// <summary>Adds the card of dead links.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> UpdateFrom1Async()
    {
        await DefineAsync(DashboardCards.DeadLinks, "Newsroom: dead links");
        return 2;
    }

    private Task DefineAsync(string name, string title) => _definitions.AlterTypeDefinitionAsync(name, type => type
        .WithDisplayName(title)
        .Stereotype(DashboardCards.Stereotype));
}
