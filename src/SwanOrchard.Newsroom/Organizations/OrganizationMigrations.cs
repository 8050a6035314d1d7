using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Pages;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>Defines the content type Organization.</summary>
public sealed class OrganizationMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public OrganizationMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    /// <summary>Creates the part and the content type.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await _definitions.AlterPartDefinitionAsync(PartNames.Organization, part => part
            .Attachable()
            .WithDescription("A member or partner of the network: role, place, contacts and profiles."));

        await _definitions.AlterTypeDefinitionAsync(ContentTypeNames.Organization, type => type
            .WithDisplayName("Organization")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithReaderParts(PartNames.Organization));
        return 1;
    }
}
