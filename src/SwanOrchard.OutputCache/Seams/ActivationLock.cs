using Microsoft.Extensions.Logging;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Redis;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>
/// Lets a tenant start without Redis. Orchard waits half a minute for the lock around the start, and fails, with each request; with this
/// wrapper the machine locks for itself alone, and its readers get pages.
/// </summary>
/// <remarks>All other locks stay those of Redis: what they guard is not done without it.</remarks>
internal sealed partial class ActivationLock : IDistributedLock
{
    // Of OrchardCore.Environment.Shell.Builders.ShellContextExtensions.
    private const string Activation = "SHELL_ACTIVATE_LOCK";

    private readonly IDistributedLock _lock;
    private readonly ILocalLock _local;
    private readonly IRedisService _redis;
    private readonly ILogger _logger;

    public ActivationLock(IDistributedLock distributedLock, ILocalLock local, IRedisService redis, ILogger<ActivationLock> logger)
    {
        _lock = distributedLock;
        _local = local;
        _redis = redis;
        _logger = logger;
    }

    public Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null) => _lock.AcquireLockAsync(key, expiration);

    public async Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        if (key == Activation && !await IsConnectedAsync())
        {
            LogAlone();
            return await _local.TryAcquireLockAsync(key, TimeSpan.MaxValue, TimeSpan.MaxValue);
        }

        return await _lock.TryAcquireLockAsync(key, timeout, expiration);
    }

    public Task<bool> IsLockAcquiredAsync(string key) => _lock.IsLockAcquiredAsync(key);

    private async Task<bool> IsConnectedAsync()
    {
        await _redis.ConnectAsync();
        return _redis.Database is { Multiplexer.IsConnected: true };
    }

    [LoggerMessage(LogLevel.Warning, "The site starts without Redis: pages are shown, and nothing can be stored until Redis responds.")]
    private partial void LogAlone();
}
