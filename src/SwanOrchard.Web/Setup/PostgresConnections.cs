using Npgsql;
using OrchardCore.Environment.Shell;

namespace SwanOrchard.Web.Setup;

/// <summary>How many connections a machine may open, compared with what Postgres accepts from all.</summary>
internal static class PostgresConnections
{
    // Two machines stay below the 97 that Postgres leaves by default, with some to spare for backups.
    private const int Most = 40;
    private const string Setting = "Maximum Pool Size";

    /// <summary>Adds the number where a connection string does not name one.</summary>
    /// <param name="connectionString">The connection string of a new site.</param>
    public static string WithLimit(string connectionString) =>
        Names(connectionString) ? connectionString : $"{connectionString.TrimEnd(' ', ';')};{Setting}={Most}";

    /// <summary>One line that compares, or null where there is nothing to compare or Postgres does not answer.</summary>
    /// <param name="settings">The site's settings.</param>
    public static async Task<string?> CompareAsync(ShellSettings settings)
    {
        if (settings["DatabaseProvider"] != "Postgres" || settings["ConnectionString"] is not { Length: > 0 } connectionString)
        {
            return null;
        }

        try
        {
            var mine = new NpgsqlConnectionStringBuilder(connectionString).MaxPoolSize;
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            await using var ask = new NpgsqlCommand(
                "select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int", connection);
            return Compare(mine, (int)(await ask.ExecuteScalarAsync())!);
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    private static string Compare(int mine, int all) => (all / mine) switch
    {
        0 => $"Postgres accepts {all} connections, but this machine opens up to {mine}: requests will fail. Lower {Setting} in the "
            + "connection string, or raise max_connections.",
        var machines => $"Postgres accepts {all} connections, this machine opens up to {mine} ({Setting}): enough for {machines} "
            + (machines == 1 ? "machine." : "machines."),
    };

    // As the keyword is written in different ways, Npgsql reads it: with another default it would give that.
    private static bool Names(string connectionString) =>
        new NpgsqlConnectionStringBuilder($"{Setting}={Most + 1};{connectionString}").MaxPoolSize != Most + 1;
}
