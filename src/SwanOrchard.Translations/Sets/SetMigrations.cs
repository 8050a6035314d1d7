using OrchardCore.Data.Migration;
using SwanOrchard.Translations.Bases;
using YesSql.Sql;

namespace SwanOrchard.Translations.Sets;

/// <summary>Creates the tables of <see cref="TranslationSetIndex"/> and <see cref="TranslationIndex"/>.</summary>
public sealed class SetMigrations : DataMigration
{
    /// <summary>Creates the tables and their database indexes: one for each way in which the desk lists and counts.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationSetIndex>(
            table => table.Column<string>(nameof(TranslationSetIndex.LocalizationSet), column => column.WithLength(26)),
            collection: BaseText.Collection);
        await SchemaBuilder.AlterIndexTableAsync<TranslationSetIndex>(
            table => table.CreateIndex("IDX_TranslationSetIndex_Set", nameof(TranslationSetIndex.LocalizationSet), "DocumentId"),
            collection: BaseText.Collection);

        await SchemaBuilder.CreateMapIndexTableAsync<TranslationIndex>(
            table => table
                .Column<string>(nameof(TranslationIndex.ContentType), column => column.WithLength(255))
                .Column<string>(nameof(TranslationIndex.Title), column => column.WithLength(TranslationIndex.MaxTitleLength))
                .Column<string>(nameof(TranslationIndex.Culture), column => column.WithLength(16))
                .Column<int>(nameof(TranslationIndex.State))
                .Column<int>(nameof(TranslationIndex.Urgency))
                .Column<DateTime>(nameof(TranslationIndex.SinceUtc))
                .Column<bool>(nameof(TranslationIndex.IsMostUrgent))
                .Column<bool>(nameof(TranslationIndex.IsFirstOfState))
                .Column<bool>(nameof(TranslationIndex.MachineMade)),
            collection: BaseText.Collection);
        await IndexAsync("Any", nameof(TranslationIndex.IsMostUrgent));
        await IndexAsync("State", nameof(TranslationIndex.IsFirstOfState), nameof(TranslationIndex.State));
        await IndexAsync("Culture", nameof(TranslationIndex.Culture));
        await IndexAsync("CultureState", nameof(TranslationIndex.Culture), nameof(TranslationIndex.State));
        return 1;
    }

    private Task IndexAsync(string name, params string[] columns) => SchemaBuilder.AlterIndexTableAsync<TranslationIndex>(
        table => table.CreateIndex(
            $"IDX_TranslationIndex_{name}",
            [.. columns, nameof(TranslationIndex.Urgency), nameof(TranslationIndex.SinceUtc), "DocumentId"]),
        collection: BaseText.Collection);
}
