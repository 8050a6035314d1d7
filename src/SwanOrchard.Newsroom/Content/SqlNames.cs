using YesSql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>The names of YesSql's tables and columns as the database wants them, for statements that YesSql cannot write.</summary>
public static class SqlNames
{
    /// <summary>The name of a column.</summary>
    public static string Column(this IConfiguration configuration, string name) => configuration.SqlDialect.QuoteForColumnName(name);

    /// <summary>The name of the table of an index.</summary>
    /// <param name="configuration">Of the store.</param>
    /// <param name="collection">The collection; null for the default one.</param>
    public static string IndexTable<T>(this IConfiguration configuration, string? collection = null) =>
        configuration.Table(configuration.TableNameConvention.GetIndexTable(typeof(T), collection));

    /// <summary>The name of the table of documents.</summary>
    /// <param name="configuration">Of the store.</param>
    /// <param name="collection">The collection; null for the default one.</param>
    public static string DocumentTable(this IConfiguration configuration, string? collection = null) =>
        configuration.Table(configuration.TableNameConvention.GetDocumentTable(collection));

    private static string Table(this IConfiguration configuration, string name) =>
        configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + name, configuration.Schema);
}
