using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Creates the tables of <see cref="EditorialIndex"/> and <see cref="NamedOrganizationIndex"/>.</summary>
public sealed class EditorialIndexMigrations : DataMigration
{
    /// <summary>Creates the tables and their database indexes.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<EditorialIndex>(table => table
            .Column<string>(nameof(EditorialIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(EditorialIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(EditorialIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(EditorialIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(EditorialIndex.CountryCode), column => column.WithLength(2))
            .Column<string>(nameof(EditorialIndex.Owner), column => column.WithLength(255))
            .Column<bool>(nameof(EditorialIndex.Published))
            .Column<bool>(nameof(EditorialIndex.Draft))
            .Column<bool>(nameof(EditorialIndex.WasPublished))
            .Column<bool>(nameof(EditorialIndex.Translation))
            .Column<DateTime>(nameof(EditorialIndex.ModifiedUtc))
            .Column<DateTime>(nameof(EditorialIndex.FirstPublishedUtc))
            .Column<DateTime>(nameof(EditorialIndex.ScheduledUtc)));
        await SchemaBuilder.CreateMapIndexTableAsync<NamedOrganizationIndex>(table => table
            .Column<string>(nameof(NamedOrganizationIndex.Organization), column => column.WithLength(26)));

        // One for each query of the dashboard and the content list.
        await IndexAsync("Set", nameof(EditorialIndex.LocalizationSet), nameof(EditorialIndex.Culture));
        await IndexAsync("Drafts", nameof(EditorialIndex.Draft), nameof(EditorialIndex.Owner), nameof(EditorialIndex.ModifiedUtc));
        await IndexAsync("Scheduled", nameof(EditorialIndex.Draft), nameof(EditorialIndex.ScheduledUtc));
        await IndexAsync(
            "Published", nameof(EditorialIndex.Published), nameof(EditorialIndex.ContentType), nameof(EditorialIndex.FirstPublishedUtc));
        await IndexAsync("Country", nameof(EditorialIndex.CountryCode));
        await SchemaBuilder.AlterIndexTableAsync<NamedOrganizationIndex>(table => table
            .CreateIndex("IDX_NamedOrganizationIndex", nameof(NamedOrganizationIndex.Organization), "DocumentId"));
        return 1;
    }

    private Task IndexAsync(string name, params string[] columns) => SchemaBuilder.AlterIndexTableAsync<EditorialIndex>(table => table
        .CreateIndex($"IDX_DeskIndex_{name}", [.. columns, "DocumentId"]));
}
