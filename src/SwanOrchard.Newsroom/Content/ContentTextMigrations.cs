using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Sql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Creates the table of <see cref="ContentTextIndex"/>, and fills it from the content that is there.</summary>
public sealed class ContentTextMigrations : DataMigration
{
    private const int BatchSize = 100;

    /// <summary>Creates the table.</summary>
    /// <returns>The version of the schema.</returns>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentTextIndex>(table => table
            .Column<string>(nameof(ContentTextIndex.Text), column => column.Unlimited()));
        ShellScope.AddDeferredTask(scope => FillAsync(scope.ServiceProvider.GetRequiredService<IStore>()));
        return 1;
    }

    // Storing an item writes its rows. Each batch has a session of its own, so that one is in memory at a time.
    private static async Task FillAsync(IStore store)
    {
        var last = 0L;
        ContentItem[] items;
        do
        {
            await using var session = store.CreateSession();
            items = [.. await session
                .Query<ContentItem, ContentItemIndex>(index => index.DocumentId > last && (index.Published || index.Latest))
                .OrderBy(index => index.DocumentId)
                .Take(BatchSize)
                .ListAsync()];
            foreach (var item in items)
            {
                await session.SaveAsync(item);
            }

            await session.SaveChangesAsync();
            last = items.LastOrDefault()?.Id ?? last;
        }
        while (items.Length == BatchSize);
    }
}
