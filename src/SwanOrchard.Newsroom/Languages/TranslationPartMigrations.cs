using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Defines <see cref="TranslationPart"/>.</summary>
public sealed class TranslationPartMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public TranslationPartMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    /// <summary>Creates the part.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await _definitions.AlterPartDefinitionAsync(PartNames.Translation, part => part
            .Attachable()
            .WithDescription("Which language version is the original."));
        return 1;
    }
}
