using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>With Orchard's reverse proxy feature on: finds the origin that it will read from the <c>X-Forwarded</c> headers.</summary>
internal sealed class ForwardedOrigin
{
    private readonly ForwardedHeadersMiddleware _headers;

    public ForwardedOrigin(ILoggerFactory loggers, IOptions<ForwardedHeadersOptions> options) =>
        _headers = new ForwardedHeadersMiddleware(_ => Task.CompletedTask, loggers, options);

    public RequestOrigin Of(HttpContext context)
    {
        // On a copy: Orchard chooses the tenant by the request as it was sent, and applies the headers later.
        var copy = new DefaultHttpContext();
        copy.Connection.RemoteIpAddress = context.Connection.RemoteIpAddress;
        copy.Connection.RemotePort = context.Connection.RemotePort;
        copy.Request.Scheme = context.Request.Scheme;
        copy.Request.Host = context.Request.Host;
        copy.Request.PathBase = context.Request.PathBase;
        foreach (var header in context.Request.Headers)
        {
            copy.Request.Headers[header.Key] = header.Value;
        }

        _headers.ApplyForwarders(copy);
        return RequestOrigin.Of(copy.Request);
    }
}
