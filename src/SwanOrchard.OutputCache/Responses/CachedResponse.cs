using Microsoft.Extensions.Primitives;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>A cached response: its headers and its body, with a compressed copy for each supported coding.</summary>
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

    /// <summary>The generation in which it was rendered, the only one in which it is served.</summary>
    public string Generation { get; }

    /// <summary>The HTTP status code.</summary>
    public int Status { get; }

    /// <summary>All headers except those that depend on the coding or the validators.</summary>
    public KeyValuePair<string, StringValues>[] Headers { get; }

    /// <summary>The entity tag and the date of the last change.</summary>
    public Validators Validators { get; }

    /// <summary>The uncompressed body.</summary>
    public byte[] Body { get; }

    /// <summary>The body compressed with Brotli; null if that coding is not kept.</summary>
    public byte[]? Brotli => _brotli;

    /// <summary>The body compressed with gzip; null if that coding is not kept.</summary>
    public byte[]? Gzip => _gzip;

    /// <summary>Its approximate size in memory, in bytes.</summary>
    public int Size => Body.Length + (_brotli?.Length ?? 0) + (_gzip?.Length ?? 0) + 2048;

    /// <summary>Counts a hit; true exactly once, on the second.</summary>
    public bool IsAskedAgain() => _hits < 2 && Interlocked.Increment(ref _hits) == 2;

    /// <summary>Compresses the body again at the highest level.</summary>
    public void PackBest()
    {
        _brotli = ContentCodings.Pack(ContentCoding.Brotli, Body, best: true);
        _gzip = ContentCodings.Pack(ContentCoding.Gzip, Body, best: true);
    }
}
