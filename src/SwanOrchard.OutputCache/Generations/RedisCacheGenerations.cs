using System.Globalization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Redis;
using StackExchange.Redis;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>
/// The generations of a site on several machines. Every read goes to Redis, so that a change on one machine counts for the next request
/// to any other. While Redis does not respond, the generation is unknown; once it responds again, everything counts as changed.
/// </summary>
public sealed partial class RedisCacheGenerations : ICacheGenerations
{
    private const int Known = 0;
    private const int Owed = 1;
    private const int Paying = 2;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    // Orchard's other machines look for newer settings at least once a second.
    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(2);

    private readonly IRedisService _redis;
    private readonly IClock _clock;
    private readonly ILogger _logger;
    private readonly RedisKey _key;
    private Seen? _seen;
    private long _askAgainAt;
    private int _watched;

    // A restart counts as a change.
    private int _state = Owed;

    public RedisCacheGenerations(IRedisService redis, ShellSettings shell, IClock clock, ILogger<RedisCacheGenerations> logger)
    {
        _redis = redis;
        _clock = clock;
        _logger = logger;
        _key = $"{redis.InstancePrefix}{shell.Name}:SwanGeneration";
    }

    /// <inheritdoc/>
    public async ValueTask<CacheGeneration?> GetAsync()
    {
        if (Database() is not { } database || Environment.TickCount64 < Interlocked.Read(ref _askAgainAt))
        {
            Volatile.Write(ref _state, Owed);
            return null;
        }

        try
        {
            if (Interlocked.CompareExchange(ref _state, Paying, Owed) == Owed)
            {
                await SetAsync(database);
                Interlocked.CompareExchange(ref _state, Known, Paying);
            }

            if (Volatile.Read(ref _state) != Known)
            {
                return null;
            }

            string? value = await database.StringGetAsync(_key).WaitAsync(s_patience);
            if (value is null)
            {
                // Redis has evicted the value, so earlier changes are unknown.
                Volatile.Write(ref _state, Owed);
                return null;
            }

            return Of(value);
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException or ObjectDisposedException)
        {
            Volatile.Write(ref _state, Owed);
            Interlocked.Exchange(ref _askAgainAt, Environment.TickCount64 + (long)s_patience.TotalMilliseconds);
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task RaiseAsync()
    {
        try
        {
            if (Database() is { } database)
            {
                await SetAsync(database);
                return;
            }
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException or ObjectDisposedException)
        {
            LogUntold(exception);
        }

        Volatile.Write(ref _state, Owed);
    }

    private Task<bool> SetAsync(IDatabase database) =>
        database.StringSetAsync(_key, $"{Guid.NewGuid():N} {_clock.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}")
            .WaitAsync(s_patience);

    private IDatabase? Database()
    {
        if (_redis.Database is not { Multiplexer.IsConnected: true } database)
        {
            return null;
        }

        if (Interlocked.Exchange(ref _watched, 1) == 0)
        {
            // What happened while the connection was down is unknown.
            // The reference is weak because the connection outlives the tenant's services.
            var weak = new WeakReference<RedisCacheGenerations>(this);
            database.Multiplexer.ConnectionRestored += (_, _) =>
            {
                if (weak.TryGetTarget(out var generations))
                {
                    Volatile.Write(ref generations._state, Owed);
                }
            };
        }

        return database;
    }

    private CacheGeneration Of(string value)
    {
        var seen = Volatile.Read(ref _seen);
        if (seen?.Value != value)
        {
            var parts = value.Split(' ');
            var since = new DateTime(long.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeKind.Utc);
            seen = new(value, new CacheGeneration(parts[0], since), Environment.TickCount64);
            Volatile.Write(ref _seen, seen);
        }

        return seen.CacheGeneration with { IsSettled = Environment.TickCount64 - seen.Ticks > s_settling.TotalMilliseconds };
    }

    [LoggerMessage(LogLevel.Warning, "The other machines could not be told of a change.")]
    private partial void LogUntold(Exception exception);

    private sealed record Seen(string Value, CacheGeneration CacheGeneration, long Ticks);
}
