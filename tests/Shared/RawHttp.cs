using System.Net.Sockets;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>Sends requests that no well-behaved client would send.</summary>
public static class RawHttp
{
    /// <summary>Sends bytes as they are and reads until the server closes the connection.</summary>
    /// <param name="address">The server.</param>
    /// <param name="request">The request, with lines separated by <c>\n</c>. It should ask for the connection to be closed.</param>
    public static async Task<string> SendAsync(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.ReplaceLineEndings("\r\n")));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(limit.Token);
    }
}
