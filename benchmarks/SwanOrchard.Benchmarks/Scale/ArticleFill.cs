using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SwanOrchard.Benchmarks.Scale;

/// <summary>
/// Fills the SQLite database of a set-up site, which must not be running, with copies of its one article in all its languages: the
/// document, and its row in every index that the site has.
/// </summary>
public static class ArticleFill
{
    // One every 80 minutes, so that 100,000 articles are fifteen years of news.
    private const int MinutesApart = 80;
    private const string Latest = "2026-01-01 12:00:00";
    private const string Sets = "Translations_Document";
    private const string IsFill = "Type LIKE '%.SetFill,%'";

    private static readonly string[] s_countries = [
        "KG", "KZ", "TJ", "UA", "PL", "HU", "RO", "RS", "MK", "BG", "LT", "GE", "AM", "AZ", "MD", "CZ"
    ];

    /// <summary>The id and the path of the newest copy in the first language.</summary>
    public static (string Id, string Path) Newest => ("benchi00000000000000000001", $"{Load.Contenders.Article}-1");

    /// <summary>Adds articles until the site has the given number.</summary>
    /// <param name="database">The path of the database.</param>
    /// <param name="articles">The number of articles, each in every language of the existing one.</param>
    /// <exception cref="InvalidOperationException">The site does not have exactly one article to copy.</exception>
    public static void Fill(string database, int articles)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY");
        var templates = Templates(connection);
        using var transaction = connection.BeginTransaction();
        var first = Long(connection, "SELECT MAX(Id) + 1 FROM Document");
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"""
            CREATE TEMP TABLE Numbers (n INTEGER PRIMARY KEY, item TEXT, moment TEXT, land TEXT, organizer TEXT);
            WITH RECURSIVE Series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM Series WHERE n < {articles - 1})
            INSERT INTO Numbers SELECT n, printf('%017d', n), datetime('{Latest}', printf('-%d minutes', n * {MinutesApart})),
                {Choice(s_countries)}, {Choice(Organizations(connection))}
            FROM Series WHERE {articles} > 1;
            """));
        for (var index = 0; index < templates.Length; index++)
        {
            Copy(
                connection, templates[index],
                string.Create(CultureInfo.InvariantCulture, $"{first + index} + (n - 1) * {templates.Length}"), index);
        }

        // What is to know of their translations, the site finds out by itself.
        Run(connection, $"DELETE FROM {Sets} WHERE {IsFill}");
        transaction.Commit();
    }

    /// <summary>Whether the site has looked at all translation sets; null if it has not begun.</summary>
    public static bool? SetProgress(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Mode=ReadOnly");
        connection.Open();
        return Texts(connection, $"SELECT json_extract(Content, '$.IsDone') || '' FROM {Sets} WHERE {IsFill}").FirstOrDefault() switch
        {
            null => null,
            var isDone => isDone == "1",
        };
    }

    private static void Copy(SqliteConnection connection, long template, string document, int language)
    {
        Run(connection, $"""
            INSERT INTO Document (Id, Type, Content, Version)
            SELECT {document}, Type, json_set(Content,
                '$.ContentItemId', {Id("i", language)},
                '$.ContentItemVersionId', {Id("v", language)},
                '$.DisplayText', json_extract(Content, '$.DisplayText') || ' ' || n,
                '$.ModifiedUtc', {Json("moment")}, '$.PublishedUtc', {Json("moment")}, '$.CreatedUtc', {Json("moment")},
                '$.TitlePart.Title', json_extract(Content, '$.TitlePart.Title') || ' ' || n,
                '$.LocalizationPart.LocalizationSet', {Id("s", 0)},
                '$.AutoroutePart.Path', json_extract(Content, '$.AutoroutePart.Path') || '-' || n,
                '$.ArticlePart.CountryCode', land,
                '$.ArticlePart.Organizations[0]', organizer,
                '$.ArticlePart.FirstPublishedUtc', {Json("moment")},
                '$.PathsPart.Paths', json('[]')), Version
            FROM Document, Numbers WHERE Id = {template}
            """);
        foreach (var table in
            Texts(
                connection,
                "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'DocumentId'"))
        {
            // A former path leads to one item only.
            if (table == "FormerPathIndex")
            {
                continue;
            }

            var columns = Texts(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE pk = 0");
            Run(connection, $"""
                INSERT INTO [{table}] ({string.Join(", ", columns.Select(column => $"[{column}]"))})
                SELECT {string.Join(", ", columns.Select(column => Value(column, document, language)))}
                FROM Numbers, [{table}] WHERE DocumentId = {template} ORDER BY n
                """);
        }
    }

    private static string Value(string column, string document, int language) => column switch
    {
        "DocumentId" => document,
        "ContentItemId" => Id("i", language),
        "ContentItemVersionId" => Id("v", language),
        "LocalizationSet" => Id("s", 0),
        "Path" => "[Path] || '-' || n",
        "DisplayText" => "[DisplayText] || ' ' || n",
        "CountryCode" => "land",
        "Organization" => "CASE [Organization] WHEN '' THEN '' ELSE organizer END",
        "ModifiedUtc" or "PublishedUtc" or "CreatedUtc" or "FirstPublishedUtc" => "moment",
        _ => $"[{column}]",
    };

    // 26 characters, like Orchard's own ids.
    private static string Id(string kind, int language) => $"'bench{kind}{language}00' || item";

    private static string Json(string column) => $"replace({column}, ' ', 'T') || 'Z'";

    private static string Choice(IReadOnlyList<string> values) =>
        $"CASE n % {values.Count} {string.Concat(values.Select((value, index) => $"WHEN {index} THEN '{value}' "))}END";

    private static long[] Templates(SqliteConnection connection)
    {
        var found = Texts(
            connection,
            "SELECT DocumentId FROM ContentItemIndex WHERE ContentType = 'Article' AND Published = 1 AND Latest = 1 ORDER BY DocumentId")
            .Select(text => long.Parse(text, CultureInfo.InvariantCulture))
            .ToArray();
        return found.Length > 0
            && Texts(
                connection,
                "SELECT DISTINCT LocalizationSet FROM LocalizedContentItemIndex WHERE DocumentId IN (SELECT DocumentId FROM "
                    + "ContentItemIndex WHERE ContentType = 'Article')").Count == 1
            ? found
            : throw new InvalidOperationException("The site to fill must have one article, in its languages.");
    }

    private static List<string> Organizations(SqliteConnection connection) =>
        Texts(
            connection,
            "SELECT DISTINCT LocalizationSet FROM LocalizedContentItemIndex WHERE DocumentId IN (SELECT DocumentId FROM ContentItemIndex "
                + "WHERE ContentType = 'Organization') ORDER BY 1");

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static long Long(SqliteConnection connection, string sql) =>
        long.Parse(Texts(connection, sql)[0], CultureInfo.InvariantCulture);

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
