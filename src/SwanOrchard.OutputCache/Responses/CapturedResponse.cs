using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using SwanOrchard.Core.Http;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>
/// Replaces the server's response while Orchard renders a page. When the first byte is written, and every <c>OnStarting</c> callback has
/// set its headers, a decision is made: a response to be cached is held here, any other is streamed to the client.
/// </summary>
internal sealed class CapturedResponse : IHttpResponseFeature, IHttpResponseBodyFeature
{
    private readonly HttpContext _context;
    private readonly IHttpResponseFeature _response;
    private readonly IHttpResponseBodyFeature _body;
    private readonly Func<CapturedResponse, Task<bool>> _keeps;
    private readonly Action _passing;
    private readonly int _longest;
    private readonly StringValues _ifNoneMatch;
    private readonly string? _ifModifiedSince;
    private readonly Stack<(Func<object, Task> Callback, object State)> _starting = new();
    private readonly ArrayBufferWriter<byte> _kept = new();
    private PipeWriter? _writer;
    private bool _sendsBody;

    /// <param name="context">The request, still as the reader sent it.</param>
    /// <param name="keeps">Decides by status and headers whether to cache the response.</param>
    /// <param name="passing">Called once it is known that the response is not cached.</param>
    /// <param name="longest">The longest body to cache, in bytes.</param>
    public CapturedResponse(HttpContext context, Func<CapturedResponse, Task<bool>> keeps, Action passing, int longest)
    {
        _context = context;
        _response = context.Features.GetRequiredFeature<IHttpResponseFeature>();
        _body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        _sendsBody = !HttpMethods.IsHead(context.Request.Method);
        _ifNoneMatch = context.Request.Headers.IfNoneMatch;
        _ifModifiedSince = context.Request.Headers.IfModifiedSince;
        _keeps = keeps;
        _passing = passing;
        _longest = longest;
        Stream = new CapturedBody(this);
        context.Features.Set<IHttpResponseFeature>(this);
        context.Features.Set<IHttpResponseBodyFeature>(this);
    }

    public int StatusCode { get; set; } = StatusCodes.Status200OK;

    public string? ReasonPhrase { get; set; }

    public IHeaderDictionary Headers { get; set; } = new HeaderDictionary();

    public bool HasStarted { get; private set; }

    /// <summary>Whether the response goes to the client instead of being held.</summary>
    public bool Passes { get; private set; }

    public Stream Stream { get; }

    public PipeWriter Writer => _writer ??= PipeWriter.Create(Stream, new StreamPipeWriterOptions(leaveOpen: true));

    // From before IHttpResponseBodyFeature existed.
    Stream IHttpResponseFeature.Body
    {
        get => Stream;
        set => throw new NotSupportedException();
    }

    /// <summary>The body, if it was held.</summary>
    public byte[] ToBody() => _kept.WrittenSpan.ToArray();

    public void OnStarting(Func<object, Task> callback, object state)
    {
        if (HasStarted)
        {
            throw new InvalidOperationException("The response has started.");
        }

        _starting.Push((callback, state));
    }

    public void OnCompleted(Func<object, Task> callback, object state) => _response.OnCompleted(callback, state);

    public void DisableBuffering()
    {
    }

    public Task StartAsync(CancellationToken cancellationToken = default) => StartAsync(mayKeep: true, cancellationToken);

    public async Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default)
    {
        await StartAsync(cancellationToken);
        if (Passes && _sendsBody)
        {
            await _body.SendFileAsync(path, offset, count, cancellationToken);
        }
        else if (!Passes)
        {
            await SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken);
        }
    }

    /// <summary>Completes the response; nothing more is written.</summary>
    public async Task CompleteAsync()
    {
        if (_writer is not null)
        {
            await _writer.FlushAsync();
        }

        // If no body was written, there is nothing to cache.
        await StartAsync(mayKeep: false, CancellationToken.None);
    }

    /// <summary>Restores the server's own response.</summary>
    public void Release()
    {
        _context.Features.Set(_response);
        _context.Features.Set(_body);
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await StartAsync(cancellationToken);
        if (!Passes && _kept.WrittenCount + bytes.Length > _longest)
        {
            await PassAsync(cancellationToken);
        }

        if (!Passes)
        {
            _kept.Write(bytes.Span);
        }
        else if (_sendsBody)
        {
            await _body.Stream.WriteAsync(bytes, cancellationToken);
        }
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await StartAsync(cancellationToken);
        if (Passes)
        {
            await _body.Stream.FlushAsync(cancellationToken);
        }
    }

    private async Task StartAsync(bool mayKeep, CancellationToken cancellationToken)
    {
        if (HasStarted)
        {
            return;
        }

        // Last registered, first called, as in the server.
        while (_starting.TryPop(out var starting))
        {
            await starting.Callback(starting.State);
        }

        HasStarted = true;
        if (!mayKeep || !await _keeps(this))
        {
            await PassAsync(cancellationToken);
        }
    }

    private async Task PassAsync(CancellationToken cancellationToken)
    {
        Passes = true;
        _passing();
        _response.StatusCode = StatusCode;
        _response.ReasonPhrase = ReasonPhrase;
        foreach (var header in Headers)
        {
            _response.Headers[header.Key] = header.Value;
        }

        // The renderer did not see the reader's conditional headers.
        if (StatusCode == StatusCodes.Status200OK
            && Validators.Read(Headers.ETag, Headers.LastModified).AreMet(_ifNoneMatch, _ifModifiedSince))
        {
            _response.StatusCode = StatusCodes.Status304NotModified;
            _response.Headers.ContentType = default;
            _response.Headers.ContentLength = null;
            _sendsBody = false;
        }

        if (_kept.WrittenCount > 0 && _sendsBody)
        {
            await _body.Stream.WriteAsync(_kept.WrittenMemory, cancellationToken);
        }
    }
}
