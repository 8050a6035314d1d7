using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Module.Desk;

/// <summary>Creates the tables of <see cref="DeskIndex"/> and <see cref="NamedOrganizationIndex"/>.</summary>
public sealed class DeskMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DeskIndex>(table => table
            .Column<string>(nameof(DeskIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(DeskIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(DeskIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(DeskIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(DeskIndex.CountryCode), column => column.WithLength(2))
            .Column<string>(nameof(DeskIndex.Owner), column => column.WithLength(255))
            .Column<bool>(nameof(DeskIndex.Published))
            .Column<bool>(nameof(DeskIndex.Draft))
            .Column<bool>(nameof(DeskIndex.WasPublished))
            .Column<bool>(nameof(DeskIndex.Translation))
            .Column<DateTime>(nameof(DeskIndex.ModifiedUtc))
            .Column<DateTime>(nameof(DeskIndex.FirstPublishedUtc))
            .Column<DateTime>(nameof(DeskIndex.ScheduledUtc)));
        await SchemaBuilder.CreateMapIndexTableAsync<NamedOrganizationIndex>(table => table
            .Column<string>(nameof(NamedOrganizationIndex.Organization), column => column.WithLength(26)));

        // One for each question the dashboard and the content list ask.
        await IndexAsync("Set", nameof(DeskIndex.LocalizationSet), nameof(DeskIndex.Culture));
        await IndexAsync("Drafts", nameof(DeskIndex.Draft), nameof(DeskIndex.Owner), nameof(DeskIndex.ModifiedUtc));
        await IndexAsync("Scheduled", nameof(DeskIndex.Draft), nameof(DeskIndex.ScheduledUtc));
        await IndexAsync("Published", nameof(DeskIndex.Published), nameof(DeskIndex.ContentType), nameof(DeskIndex.FirstPublishedUtc));
        await IndexAsync("Country", nameof(DeskIndex.CountryCode));
        await SchemaBuilder.AlterIndexTableAsync<NamedOrganizationIndex>(table => table
            .CreateIndex("IDX_NamedOrganizationIndex", nameof(NamedOrganizationIndex.Organization), "DocumentId"));
        return 1;
    }

    private Task IndexAsync(string name, params string[] columns) => SchemaBuilder.AlterIndexTableAsync<DeskIndex>(table => table
        .CreateIndex($"IDX_DeskIndex_{name}", [.. columns, "DocumentId"]));
}
