using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Shell;
using OrchardCore.Redis;
using StackExchange.Redis;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>The cached responses that a site's machines share through Redis.</summary>
internal sealed class SharedResponseStore
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly IRedisService _redis;
    private readonly string _prefix;
    private readonly TimeSpan _age;

    public SharedResponseStore(IRedisService redis, ShellSettings shell, IOptions<SwanOutputCacheOptions> options)
    {
        _redis = redis;
        _prefix = $"{redis.InstancePrefix}{shell.Name}:SwanPage:";
        _age = TimeSpan.FromMinutes(options.Value.Minutes);
    }

    /// <summary>The response that any machine rendered in this generation; null if there is none or Redis does not respond.</summary>
    public async Task<CachedResponse?> FindAsync(string key, string generation)
    {
        try
        {
            if (_redis.Database is not { } database
                || (byte[]?)await database.StringGetAsync(KeyOf(key, generation)).WaitAsync(s_patience) is not { } bytes
                || JsonSerializer.Deserialize<Shared>(bytes) is not { } page)
            {
                return null;
            }

            var headers = page.Headers.Select(header => KeyValuePair.Create(header.Key, new StringValues(header.Value))).ToArray();
            return new(
                generation, page.Status, headers, new Validators(page.ETag, page.LastModifiedUtc), page.Body, page.Brotli, page.Gzip);
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException or ObjectDisposedException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Offers a response to the other machines. It is not an error if it does not arrive.</summary>
    public void Add(string key, CachedResponse page)
    {
        var shared = new Shared(
            page.Status,
            page.Headers.ToDictionary(header => header.Key, header => header.Value.ToArray()),
            page.Validators.ETag,
            page.Validators.LastModifiedUtc,
            page.Body,
            page.Brotli,
            page.Gzip);
        _redis.Database?.StringSet(
            KeyOf(key, page.Generation), JsonSerializer.SerializeToUtf8Bytes(shared), _age, flags: CommandFlags.FireAndForget);
    }

    private RedisKey KeyOf(string key, string generation) =>
        $"{_prefix}{generation}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";

    private sealed record Shared(
        int Status, Dictionary<string, string?[]> Headers, string ETag, DateTime? LastModifiedUtc, byte[] Body, byte[]? Brotli,
        byte[]? Gzip);
}
