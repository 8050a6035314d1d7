using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SwanOrchard.Tests.Browser;

/// <summary>The site that a reader leaves to, on this machine: the browser takes it for the real one.</summary>
public sealed class NeutralSite : IAsyncDisposable
{
    /// <summary>Its address for the browser: English readers leave to it.</summary>
    public const string Address = "https://en.wikipedia.org/";

    public const string Title = "Neutral";

    private static readonly Func<HttpContext, Task> s_answer = context =>
    {
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync($"<title>{Title}</title>");
    };

    private readonly WebApplication _server;
    private readonly X509Certificate2 _certificate;
    private Func<HttpContext, Task> _before = _ => Task.CompletedTask;

    private NeutralSite(WebApplication server, X509Certificate2 certificate)
    {
        _server = server;
        _certificate = certificate;
    }

    /// <summary>What makes a browser find it.</summary>
    public string BrowserArgument =>
        $"--host-resolver-rules=MAP {new Uri(Address).Authority}:443 {new Uri(_server.Urls.Single()).Authority}";

    public static async Task<NeutralSite> StartAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var signed = new CertificateRequest($"CN={new Uri(Address).Host}", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var certificate = X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pkcs12), null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var site = new NeutralSite(builder.Build(), certificate);
        site._server.Run(async context =>
        {
            await site._before(context);
            await s_answer(context);
        });
        await site._server.StartAsync();
        return site;
    }

    /// <summary>Lets the next who ask wait until they are let in.</summary>
    public NeutralVisit Hold()
    {
        var visit = new NeutralVisit();
        _before = visit.WaitAsync;
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }
}
