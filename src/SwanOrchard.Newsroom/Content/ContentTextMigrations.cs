using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Creates the table of <see cref="ContentTextIndex"/>.</summary>
public sealed class ContentTextMigrations : DataMigration
{
    /// <summary>Creates the table.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentTextIndex>(table => table
            .Column<string>(nameof(ContentTextIndex.Text), column => column.Unlimited()));
        return 1;
    }
}
