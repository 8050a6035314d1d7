using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media.Events;

namespace SwanOrchard.OutputCache.Generations;

/// <summary>
/// Begins a new generation when a media file changes. That needs no commit, yet pages and feeds state whether a file exists and its
/// length.
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
        // Called before the file is stored.
        if (ShellScope.Get(typeof(MediaWatch)) is null)
        {
            ShellScope.Set(typeof(MediaWatch), this);
            ShellScope.AddDeferredTask(_ => _generations.RaiseAsync());
        }

        return Task.FromResult(creatingStream);
    }
}
