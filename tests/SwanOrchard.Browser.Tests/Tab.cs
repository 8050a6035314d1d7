using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SwanOrchard.Tests.Browser;

/// <summary>A tab with nothing in it but what the site put there, and a note of all that it asked for and complained of.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();

    public Tab(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is var url && url.Authority != site.Authority)
            {
                _faults.Enqueue($"{page.Url} asked for {request.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            // A page that says 404 is no fault of its own.
            if (message.Type is "error" or "warning"
                && !message.Text.Contains("the server responded with a status of 404", StringComparison.Ordinal))
            {
                _faults.Enqueue($"{page.Url}: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _faults.Enqueue($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => _faults.Enqueue($"{page.Url}: {request.Url} failed: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Requests to other hosts and messages of the console.</summary>
    public IEnumerable<string> Faults => _faults;

    /// <summary>Goes to an address, by its path without a leading slash, and waits until all of it is there.</summary>
    public Task GoAsync(string path) => Page.GotoAsync("/" + path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>The cookies it was given.</summary>
    public async Task<IEnumerable<string>> CookiesAsync() =>
        (await _context.CookiesAsync()).Select(cookie => $"The cookie {cookie.Name} of {cookie.Path}");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
