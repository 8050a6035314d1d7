using System.Globalization;
using Dapper;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;
using YesSql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// Puts together one statement that reads, for each of some filters, the rows of <see cref="NewsroomIndex"/> next to a moment. An
/// OR over the filters would make the database read and sort all the rows that they select.
/// </summary>
internal sealed class AroundQuery
{
    private readonly IConfiguration _configuration;
    private readonly string _most;
    private readonly List<string> _parts = [];

    /// <param name="configuration">Of the store.</param>
    /// <param name="moment">The moment, in UTC.</param>
    /// <param name="most">The most rows of a filter on either side.</param>
    public AroundQuery(IConfiguration configuration, DateTime moment, int most)
    {
        _configuration = configuration;
        _most = most.ToString(CultureInfo.InvariantCulture);
        Parameters.Add("Type", ContentTypeNames.Article);
        Parameters.Add("Moment", configuration.SqlDialect.TryConvert(moment));
    }

    /// <summary>The parameters of the statement.</summary>
    public DynamicParameters Parameters { get; } = new();

    /// <summary>The statement; it gives ids and dates.</summary>
    public string Sql => string.Join(" UNION ALL ", _parts);

    /// <summary>Adds a filter. What it says of time and order does not count.</summary>
    public void Add(ArticleFilter filter)
    {
        var number = _parts.Count;
        Parameters.Add($"Organization{number}", filter.Organization ?? "");
        Parameters.Add($"Culture{number}", filter.Language.ToLowerInvariant());
        Parameters.Add($"Country{number}", filter.CountryCode);
        foreach (var isEarlier in new[] { true, false })
        {
            var part = _configuration.SqlDialect.CreateBuilder(_configuration.TablePrefix);
            var date = Column(nameof(NewsroomIndex.FirstPublishedUtc));
            var id = Column(nameof(NewsroomIndex.ContentItemId));
            part.Select();
            part.Selector($"{id}, {date}");
            part.Table(_configuration.TableNameConvention.GetIndexTable(typeof(NewsroomIndex)), null, _configuration.Schema);
            part.WhereAnd($"{Column(nameof(NewsroomIndex.ContentType))} = @Type");
            part.WhereAnd($"{Column(nameof(NewsroomIndex.Organization))} = @Organization{number}");
            part.WhereAnd($"{Column(nameof(NewsroomIndex.Culture))} = @Culture{number}");
            if (filter.CountryCode is not null)
            {
                part.WhereAnd($"{Column(nameof(NewsroomIndex.CountryCode))} = @Country{number}");
            }

            part.WhereAnd($"{date} {(isEarlier ? "<" : ">")} @Moment");
            if (isEarlier)
            {
                part.OrderByDescending(date);
                part.ThenOrderByDescending(id);
            }
            else
            {
                part.OrderBy(date);
                part.ThenOrderBy(id);
            }

            part.Take(_most);
            _parts.Add($"SELECT * FROM ({part.ToSqlString()}) AS p{_parts.Count}");
        }
    }

    private string Column(string name) => _configuration.Column(name);
}
