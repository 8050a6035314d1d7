using OrchardCore.Data.Migration;
using SwanOrchard.Translations.Bases;
using YesSql.Sql;

namespace SwanOrchard.Translations.Notices;

/// <summary>Creates the table of <see cref="TranslationNoticeIndex"/>.</summary>
public sealed class TranslationNoticeMigrations : DataMigration
{
    /// <summary>Creates the table.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationNoticeIndex>(
            table => table
                .Column<string>(
                    nameof(TranslationNoticeIndex.Key), column => column.NotNull().Unique().WithLength(TranslationNoticeIndex.MaxKeyLength))
                .Column<DateTime>(nameof(TranslationNoticeIndex.Utc)),
            collection: BaseText.Collection);
        return 1;
    }
}
