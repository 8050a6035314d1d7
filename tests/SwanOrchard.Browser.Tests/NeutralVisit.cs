using Microsoft.AspNetCore.Http;

namespace SwanOrchard.Tests.Browser;

/// <summary>A reader at the door of the neutral site, let in at the latest when this is disposed of.</summary>
public sealed class NeutralVisit : IDisposable
{
    private readonly TaskCompletionSource<IHeaderDictionary> _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _door = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The headers that the reader brings.</summary>
    public Task<IHeaderDictionary> Arrival => _arrival.Task;

    public void LetIn() => _door.TrySetResult();

    public void Dispose() => LetIn();

    internal Task WaitAsync(HttpContext context)
    {
        // The icon that a page of an earlier visit asks for may come now, and tells its own site's address.
        if (context.Request.Headers["Sec-Fetch-Dest"] != "document")
        {
            return Task.CompletedTask;
        }

        _arrival.TrySetResult(context.Request.Headers);
        return _door.Task.WaitAsync(context.RequestAborted);
    }
}
