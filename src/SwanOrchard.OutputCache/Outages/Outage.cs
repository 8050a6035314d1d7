using System.Data.Common;
using System.Net.Sockets;
using StackExchange.Redis;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>Tells whether a request failed because the database or Redis does not respond, and not through an error of the site.</summary>
internal static class Outage
{
    // Of PostgreSQL's error codes (appendix A of its manual): it is starting or stopping; and the class of those for a server that was
    // stopped by its operator or has crashed.
    private const string NotYet = "57P03";
    private const string Stopped = "57P";

    /// <summary>Whether the same request may succeed once what is down is up again.</summary>
    public static bool IsOne(Exception exception) => Causes(exception).Any(cause =>
        cause is DbException database
            ? database.IsTransient || IsShutDown(database)
            : cause is RedisException or RedisTimeoutException or ChangeRefusedException);

    /// <summary>
    /// Whether the database accepts no connections, so that it is of no use to ask it again at once. A connection that broke says nothing
    /// of that: it may be one from before a restart.
    /// </summary>
    public static bool IsDatabaseGone(Exception exception) => Causes(exception).OfType<DbException>().Any(cause =>
        cause.SqlState == NotYet || (cause.SqlState is null && cause.InnerException is SocketException));

    /// <summary>What is wrong, in one line without a stack trace.</summary>
    public static string Describe(Exception exception) =>
        Causes(exception).First(cause => cause is DbException or RedisException or RedisTimeoutException or ChangeRefusedException)
            .Message.ReplaceLineEndings(" ");

    private static bool IsShutDown(DbException exception) => exception.SqlState?.StartsWith(Stopped, StringComparison.Ordinal) == true;

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
