using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media.Events;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>
/// Media files change without a commit: so do the pages and feeds that tell whether they are there and how long they are.
/// </summary>
public sealed class MediaWatch : IMediaEventHandler, IMediaCreatingEventHandler
{
    private readonly ICacheGenerations _generations;

    public MediaWatch(ICacheGenerations generations) => _generations = generations;

    public Task MediaDeletedFileAsync(MediaDeletedContext context) => _generations.RaiseAsync();

    public Task MediaDeletedDirectoryAsync(MediaDeletedContext context) => _generations.RaiseAsync();

    public Task MediaMovedAsync(MediaMoveContext context) => _generations.RaiseAsync();

    public Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        // Called before the file is there.
        if (ShellScope.Get(typeof(MediaWatch)) is null)
        {
            ShellScope.Set(typeof(MediaWatch), this);
            ShellScope.AddDeferredTask(_ => _generations.RaiseAsync());
        }

        return Task.FromResult(creatingStream);
    }
}
