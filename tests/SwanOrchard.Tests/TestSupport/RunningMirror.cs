using SwanOrchard.Mirror.Serving;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>A mirror that serves, and someone to ask it.</summary>
public sealed class RunningMirror : IAsyncDisposable
{
    private readonly MirrorServer _server;
    private readonly HttpClient _client;

    private RunningMirror(MirrorServer server, StringWriter log)
    {
        _server = server;
        Log = log;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public StringWriter Log { get; }

    public string Address => _server.Address;

    public static async Task<RunningMirror> StartAsync(
        string? content = null, string? theme = null, string? baseUrl = null, string? cache = null, bool strict = false)
    {
        var log = new StringWriter();
        var server = await MirrorServer.StartAsync(new ServeOptions
        {
            Url = "http://127.0.0.1:0",
            Content = content ?? RepositoryFiles.Recipes,
            Theme = theme ?? RepositoryFiles.Theme,
            BaseUrl = baseUrl,
            Cache = cache,
            Strict = strict,
            Log = TextWriter.Synchronized(log),
        });
        return new(server, log);
    }

    /// <summary>A client that follows no redirects and keeps no cookies.</summary>
    public HttpClient NewClient() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address) };

    public Task<Answer> GetAsync(string path, string? acceptLanguage = null) =>
        SendAsync(HttpMethod.Get, path, acceptLanguage: acceptLanguage);

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? acceptLanguage = null, string? acceptEncoding = null)
    {
        using var request = new HttpRequestMessage(method, Address + path);
        if (acceptLanguage is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        }

        if (acceptEncoding is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        }

        var response = await _client.SendAsync(request);
        return new(response, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }
}
