using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Pages;

/// <summary>Defines the content type Page.</summary>
public sealed class PageMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public PageMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    /// <summary>Creates the content type.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await _definitions.AlterTypeDefinitionAsync(ContentTypeNames.Page, type => type
            .WithDisplayName("Page")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithReaderParts(null));
        return 1;
    }
}
