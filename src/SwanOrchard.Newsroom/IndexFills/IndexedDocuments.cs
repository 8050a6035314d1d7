using Dapper;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.IndexFills;

/// <summary>All documents of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="name">See <see cref="IIndexedDocuments.Name"/>.</param>
/// <param name="collection">The collection of the documents; null for the default one.</param>
public sealed class IndexedDocuments<T>(string name, string? collection = null) : IIndexedDocuments
    where T : class
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<long>> IdsAsync(ISession session, long after, int count)
    {
        var (id, table) = Names(session);
        return [.. await QueryAsync<long>(session, $"select {id} from {table} and {id} > @after order by {id} limit {count}", after)];
    }

    /// <inheritdoc/>
    public async Task<long> LastIdAsync(ISession session)
    {
        var (id, table) = Names(session);
        return (await QueryAsync<long?>(session, $"select max({id}) from {table}", 0)).FirstOrDefault() ?? 0;
    }

    /// <inheritdoc/>
    public async Task SaveAsync(ISession session, IReadOnlyList<long> ids)
    {
        foreach (var document in await session.GetAsync<T>([.. ids], collection))
        {
            await session.SaveAsync(document, checkConcurrency: true, collection);
        }
    }

    private static async Task<IEnumerable<TResult>> QueryAsync<TResult>(ISession session, string sql, long after)
    {
        // Without a transaction: on SQLite it would keep all others from writing.
        var connection = await session.CreateConnectionAsync();
        return await connection.QueryAsync<TResult>(
            sql, new { after, type = session.Store.TypeNames[typeof(T)] }, session.CurrentTransaction);
    }

    private (string Id, string Table) Names(ISession session)
    {
        var names = session.Store.Configuration;
        return (names.Column("Id"), $"{names.DocumentTable(collection)} where {names.Column("Type")} = @type");
    }
}
