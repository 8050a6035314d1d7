using Dapper;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>
/// Defines <see cref="PathsPart"/> and creates the tables of <see cref="FormerPathIndex"/>, <see cref="ReaderPathIndex"/> and
/// <see cref="FormerQueryIndex"/>.
/// </summary>
public sealed class PathsMigrations : DataMigration
{
    private readonly IContentDefinitionManager _definitions;
    private readonly IStore _store;

    public PathsMigrations(IContentDefinitionManager definitions, IStore store)
    {
        _definitions = definitions;
        _store = store;
    }

    /// <summary>Creates the part and the tables.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await _definitions.AlterPartDefinitionAsync(PartNames.Paths, part => part
            .Attachable()
            .WithDescription("Former paths, which lead to the present one."));

        await SchemaBuilder.CreateMapIndexTableAsync<FormerPathIndex>(table => table
            .Column<string>(nameof(FormerPathIndex.Path), column => column.WithLength(FormerPathIndex.MaxPathLength))
            .Column<string>(nameof(FormerPathIndex.ContentItemId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<FormerPathIndex>(table => table
            .CreateIndex("IDX_FormerPathIndex_Path", nameof(FormerPathIndex.Path), "DocumentId"));
        return await UpdateFrom1Async();
    }

    /// <summary>Adds the table with unique rows and fills it with the existing paths.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ReaderPathIndex>(table => table
            .Column<string>(nameof(ReaderPathIndex.Path), column => column.Unique().WithLength(FormerPathIndex.MaxPathLength))
            .Column<string>(nameof(ReaderPathIndex.ContentItemId), column => column.WithLength(26)));
        await SchemaBuilder.Transaction.Connection!.ExecuteAsync(FillSql(), transaction: SchemaBuilder.Transaction);
        return await UpdateFrom2Async();
    }

    /// <summary>Adds the table of former queries, which no item has yet.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<FormerQueryIndex>(table => table
            .Column<string>(nameof(FormerQueryIndex.Query), column => column.WithLength(FormerPathIndex.MaxPathLength))
            .Column<string>(nameof(FormerQueryIndex.ContentItemId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<FormerQueryIndex>(table => table
            .CreateIndex("IDX_FormerQueryIndex_Query", nameof(FormerQueryIndex.Query), "DocumentId"));
        return 3;
    }

    // If items share a path, the one that has it now keeps it before those that had it; among those the oldest.
    private string FillSql()
    {
        var types = string.Join(", ", ContentTypeNames.Readable.Select(type => $"'{type}'"));
        var (document, path, item) = (Column("DocumentId"), Column("Path"), Column("ContentItemId"));
        return $"""
            insert into {Table<ReaderPathIndex>()} ({document}, {path}, {item})
            select {document}, {path}, {item} from (
                select {document}, {path}, {item}, row_number() over (partition by {path} order by place, {document}) as number from (
                    select r.{document}, lower(trim(r.{path}, '/')) as {path}, r.{item}, 0 as place
                    from {Table<AutoroutePartIndex>()} r join {Table<ContentItemIndex>()} c on c.{document} = r.{document}
                    where r.{Column("Published")} and r.{Column("ContainedContentItemId")} is null and r.{path} is not null
                        and c.{Column("ContentType")} in ({types})
                    union all
                    select f.{document}, f.{path}, f.{item}, 1 as place
                    from {Table<FormerPathIndex>()} f join {Table<ContentItemIndex>()} c on c.{document} = f.{document}
                    where c.{Column("ContentType")} in ({types})) paths) numbered
            where number = 1 and {path} <> ''
            """;
    }

    private string Column(string name) => _store.Configuration.Column(name);

    private string Table<T>() => _store.Configuration.IndexTable<T>();
}
