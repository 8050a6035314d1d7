using Microsoft.Extensions.Primitives;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>An answer as it is kept: its headers and its body, packed in each way it may be asked for.</summary>
public sealed class CachedResponse
{
    private volatile byte[]? _brotli;
    private volatile byte[]? _gzip;
    private int _hits;

    public CachedResponse(
        string generation, int status, KeyValuePair<string, StringValues>[] headers, Validators validators, byte[] body, byte[]? brotli,
        byte[]? gzip)
    {
        Generation = generation;
        Status = status;
        Headers = headers;
        Validators = validators;
        Body = body;
        _brotli = brotli;
        _gzip = gzip;
    }

    /// <summary>The generation it was made in, the only one it is shown in.</summary>
    public string Generation { get; }

    public int Status { get; }

    /// <summary>All but those that the coding and the validators decide.</summary>
    public KeyValuePair<string, StringValues>[] Headers { get; }

    public Validators Validators { get; }

    public byte[] Body { get; }

    public byte[]? Brotli => _brotli;

    public byte[]? Gzip => _gzip;

    /// <summary>About what it takes in memory, in bytes.</summary>
    public int Size => Body.Length + (_brotli?.Length ?? 0) + (_gzip?.Length ?? 0) + 2048;

    /// <summary>Whether it has just proved to be asked for more than once.</summary>
    public bool IsAskedAgain() => _hits < 2 && Interlocked.Increment(ref _hits) == 2;

    /// <summary>Packs it as small as can be.</summary>
    public void PackBest()
    {
        _brotli = ContentCodings.Pack(ContentCoding.Brotli, Body, best: true);
        _gzip = ContentCodings.Pack(ContentCoding.Gzip, Body, best: true);
    }
}
