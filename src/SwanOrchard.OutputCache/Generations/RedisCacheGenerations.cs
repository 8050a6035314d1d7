using System.Globalization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Redis;
using StackExchange.Redis;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>
/// The generations of a site on several machines. Every read goes to Redis, so that a change on one machine counts for the next request
/// to any other. While Redis does not respond, the generation is unknown; once it responds again, everything counts as changed. What
/// cannot be announced is not stored.
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
    private readonly RedisGenerationKey _key;
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
        _key = new($"{redis.InstancePrefix}{shell.Name}:SwanGeneration");
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
                await RaiseAsync(database, change: null);
                Interlocked.CompareExchange(ref _state, Known, Paying);
            }

            if (Volatile.Read(ref _state) != Known)
            {
                return null;
            }

            string? value = await _key.ReadAsync(database).WaitAsync(s_patience);
            if (value is null or RedisGenerationKey.Announced)
            {
                // Redis has forgotten the value, so earlier changes are unknown, or a change is on its way.
                Volatile.Write(ref _state, Owed);
                return null;
            }

            return Of(value);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            Volatile.Write(ref _state, Owed);
            Interlocked.Exchange(ref _askAgainAt, Environment.TickCount64 + (long)s_patience.TotalMilliseconds);
            return null;
        }
    }

    /// <inheritdoc/>
    public void Announce(string change)
    {
        try
        {
            _key.AnnounceChange(Database() ?? throw new ChangeRefusedException(), change);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw new ChangeRefusedException(exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> CanAnnounceAsync()
    {
        try
        {
            if (Database() is not { } database)
            {
                return false;
            }

            await _key.ProbeAsync(database).WaitAsync(s_patience);
            return true;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task RaiseAsync(string? change = null)
    {
        try
        {
            if (Database() is { } database)
            {
                await RaiseAsync(database, change);
                return;
            }
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            LogUntold(exception);
        }

        Volatile.Write(ref _state, Owed);
    }

    private static bool IsFailure(Exception exception) => exception is RedisException or TimeoutException or ObjectDisposedException;

    private async Task RaiseAsync(IDatabase database, string? change)
    {
        try
        {
            var value = $"{Guid.NewGuid():N} {_clock.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}";
            await _key.RaiseAsync(database, change, value).WaitAsync(s_patience);
        }
        catch (RedisServerException)
        {
            await _key.ForgetAsync(database).WaitAsync(s_patience);
            throw;
        }
    }

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
