using System.Net;
using System.Net.Sockets;
using SwanOrchard.Images;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Media;

/// <summary>
/// Fetches images from the old site: from one host alone, at public addresses alone, each redirect checked as the first request is. The
/// name is looked
/// up and the connection made to what was found, so that nothing changes in between.
/// </summary>
internal sealed class ImageFetcher : IDisposable
{
    private const int AtOnce = 2;
    private const int MaxRedirects = 5;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly Uri _site;
    private readonly FetchedImages _images;
    private readonly Func<IPAddress, bool> _isAllowed;
    private readonly HttpClient _client;

    /// <param name="site">Scheme, host and port to ask.</param>
    /// <param name="images">Keeps them.</param>
    /// <param name="isAllowed">Which addresses may be asked.</param>
    public ImageFetcher(Uri site, FetchedImages images, Func<IPAddress, bool> isAllowed)
    {
        _site = site;
        _images = images;
        _isAllowed = isAllowed;
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = ConnectAsync,
            MaxConnectionsPerServer = AtOnce,
        })
        {
            Timeout = s_patience,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("SwanOrchard-import/1.0");
        _client.DefaultRequestHeaders.Accept.ParseAdd("image/*");
    }

    /// <summary>Fetches those that are not here yet.</summary>
    /// <param name="paths">Their paths on the old site.</param>
    /// <param name="done">Is told of each.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task FetchAsync(IReadOnlyCollection<string> paths, Action done, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        paths,
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
        async (path, token) =>
        {
            Message? fault = null;
            foreach (var original in OldFile.Originals(path))
            {
                fault = await FetchAsync(original, token);
                if (fault is null)
                {
                    break;
                }
            }

            if (fault is not null)
            {
                _images.SetFault(path, fault);
            }

            done();
        });

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Message?> FetchAsync(string path, CancellationToken cancellationToken)
    {
        var url = new Uri(_site, "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        try
        {
            for (var redirects = 0; redirects <= MaxRedirects; redirects++)
            {
                if (!IsOwn(url))
                {
                    return new("It redirects to another site: {0}", url.GetLeftPart(UriPartial.Path));
                }

                using var response = await _client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location)
                {
                    url = new Uri(url, location);
                    continue;
                }

                return response.StatusCode == HttpStatusCode.OK ? await KeepAsync(path, response, cancellationToken)
                    : new("The old site returned status {0}.", $"{(int)response.StatusCode}");
            }

            return new("The old site redirects too many times.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new("The old site did not respond within {0} seconds.", $"{s_patience.TotalSeconds:0}");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new("The old site cannot be reached: {0}", exception.InnerException?.Message ?? exception.Message);
        }
    }

    private async Task<Message?> KeepAsync(string path, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(s_patience);
        await using var stream = await response.Content.ReadAsStreamAsync(timeout.Token);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, timeout.Token)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > ImageLimits.MaxLength)
            {
                return new("The file is larger than {0} MB.", $"{ImageLimits.MaxLength >> 20}");
            }
        }

        if (ImageFormats.OfContent(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is null)
        {
            return new("The old site returned something that is not an image.");
        }

        await _images.KeepAsync(path, bytes.ToArray(), cancellationToken);
        return null;
    }

    // A site that has moved to https is the same.
    private bool IsOwn(Uri url) => url.Scheme is "http" or "https" && url.UserInfo.Length == 0
        && string.Equals(Bare(url.IdnHost), Bare(_site.IdnHost), StringComparison.OrdinalIgnoreCase)
        && (url.Port == _site.Port || (url.IsDefaultPort && _site.IsDefaultPort));

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        if (addresses.Length == 0 || !addresses.All(_isAllowed))
        {
            throw new HttpRequestException($"{context.DnsEndPoint.Host} is no public address.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
