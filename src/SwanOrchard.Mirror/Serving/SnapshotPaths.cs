using SwanOrchard.Core.Addresses;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Answers the reader router's questions from a snapshot.</summary>
internal sealed class SnapshotPaths(ContentSnapshot content) : IKnownPaths
{
    /// <inheritdoc/>
    public async Task<bool> HasItemAsync(string path) => await content.FindAsync(path) is not null;

    /// <inheritdoc/>
    public Task<string?> FindFormerAsync(string path) => Task.FromResult(content.FormerPath(path));

    /// <inheritdoc/>
    public Task<string?> FindFormerQueryAsync(string query) => Task.FromResult(content.FormerQueries.GetValueOrDefault(query));
}
