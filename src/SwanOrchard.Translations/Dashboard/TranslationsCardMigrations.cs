using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using SwanOrchard.Newsroom.Dashboard;

namespace SwanOrchard.Translations.Dashboard;

/// <summary>Defines the content type of the card.</summary>
public sealed class TranslationsCardMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;

    public TranslationsCardMigrations(IContentDefinitionManager definitions) => _definitions = definitions;

    /// <summary>Creates the content type.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await _definitions.AlterTypeDefinitionAsync(TranslationsCard.ContentType, type => type
            .WithDisplayName("Newsroom: translations")
            .Stereotype(DashboardCards.Stereotype));
        return 1;
    }
}
