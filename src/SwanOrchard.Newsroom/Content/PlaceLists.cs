using Dapper;
using YesSql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Queries <see cref="NamedPlaceIndex"/> for the articles that name a place.</summary>
public sealed class PlaceLists
{
    private readonly ISession _session;

    public PlaceLists(ISession session) => _session = session;

    /// <summary>The content item ids of the articles that name a place, by first publication, newest first.</summary>
    public async Task<IReadOnlyList<string>> GetIdsAsync(string language, string place, int skip, int take) =>
        [.. (await Query(language, place)
            .OrderByDescending(index => index.FirstPublishedUtc!)
            .ThenByDescending(index => index.ContentItemId)
            .Skip(skip)
            .Take(take)
            .ListAsync()).Select(index => index.ContentItemId)];

    /// <summary>The number of articles that name a place.</summary>
    public Task<int> CountAsync(string language, string place) => Query(language, place).CountAsync();

    /// <summary>Those of some places that more than one article names. One statement, which steps to two rows for each place.</summary>
    public async Task<IReadOnlyList<string>> GetSharedAsync(string language, IReadOnlyCollection<string> places)
    {
        if (places.Count == 0)
        {
            return [];
        }

        var configuration = _session.Store.Configuration;
        var parameters = new DynamicParameters();
        parameters.Add("Culture", language.ToLowerInvariant());
        var parts = new List<string>();
        foreach (var (number, place) in places.Index())
        {
            parameters.Add($"Place{number}", place);
            var second = configuration.SqlDialect.CreateBuilder(configuration.TablePrefix);
            var name = configuration.Column(nameof(NamedPlaceIndex.Place));
            second.Select();
            second.Selector(name);
            second.Table(configuration.TableNameConvention.GetIndexTable(typeof(NamedPlaceIndex)), null, configuration.Schema);
            second.WhereAnd($"{configuration.Column(nameof(NamedPlaceIndex.Culture))} = @Culture");
            second.WhereAnd($"{name} = @Place{number}");
            second.OrderBy(configuration.Column(nameof(NamedPlaceIndex.FirstPublishedUtc)));
            second.Skip("1");
            second.Take("1");
            parts.Add($"SELECT * FROM ({second.ToSqlString()}) AS p{number}");
        }

        var connection = await _session.CreateConnectionAsync();
        return [.. await connection.QueryAsync<string>(string.Join(" UNION ALL ", parts), parameters, _session.CurrentTransaction)];
    }

    private IQueryIndex<NamedPlaceIndex> Query(string language, string place)
    {
        var culture = language.ToLowerInvariant();
        return _session.QueryIndex<NamedPlaceIndex>(index => index.Culture == culture && index.Place == place);
    }
}
