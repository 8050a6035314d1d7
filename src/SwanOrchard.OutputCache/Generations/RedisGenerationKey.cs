using StackExchange.Redis;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>The generation as it stands in Redis, with the changes that are announced and not yet committed.</summary>
/// <remarks>
/// Each step is one script, which Redis runs as a whole, by its own clock. While there is such a change, the value is
/// <see cref="Announced"/>. It stays so if a machine dies between committing and raising, or if Redis is full by then: nobody serves
/// anything kept until a new generation is written.
/// </remarks>
internal sealed class RedisGenerationKey
{
    /// <summary>Stands in place of a generation.</summary>
    public const string Announced = "announced";

    private const string Announce = """
        redis.call('ZADD', KEYS[2], redis.call('TIME')[1], ARGV[1])
        redis.call('SET', KEYS[1], ARGV[2])
        """;

    // A change that was announced a minute ago was committed or given up: what follows its commit raises the generation once more.
    private const string Raise = """
        redis.call('ZREM', KEYS[2], ARGV[1])
        redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', redis.call('TIME')[1] - 60)
        if redis.call('ZCARD', KEYS[2]) == 0 then
          redis.call('SET', KEYS[1], ARGV[2])
        end
        """;

    private readonly RedisKey _probe;
    private readonly RedisKey[] _keys;

    /// <param name="name">The name of the generation. In braces, it keeps all three keys on one machine of a Redis cluster.</param>
    public RedisGenerationKey(string name)
    {
        _keys = [$"{{{name}}}", $"{{{name}}}:Announced"];
        _probe = $"{{{name}}}:Probe";
    }

    public Task<RedisValue> ReadAsync(IDatabase database) => database.StringGetAsync(_keys[0]);

    public void AnnounceChange(IDatabase database, string change) => database.ScriptEvaluate(Announce, _keys, [change, Announced]);

    /// <summary>Writes a new generation, unless other changes are announced.</summary>
    public Task RaiseAsync(IDatabase database, string? change, string value) =>
        database.ScriptEvaluateAsync(Raise, _keys, [change ?? "", value]);

    /// <summary>Makes the generation unknown to all machines. Redis does so even if it has no memory for a new one.</summary>
    public Task ForgetAsync(IDatabase database) => database.KeyDeleteAsync(_keys[0]);

    /// <summary>Writes something, to see whether Redis does.</summary>
    public Task ProbeAsync(IDatabase database) => database.StringSetAsync(_probe, "1", TimeSpan.FromMinutes(1));
}
