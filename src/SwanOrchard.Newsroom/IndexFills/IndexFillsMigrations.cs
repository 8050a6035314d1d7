using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;

namespace SwanOrchard.Newsroom.IndexFills;

/// <summary>Fills the indexes of a small site at once; those of a large one are left to <see cref="IndexFillsBackgroundTask"/>.</summary>
public sealed class IndexFillsMigrations : DataMigration
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private readonly IndexFiller _filler;

    public IndexFillsMigrations(IndexFiller filler) => _filler = filler;

    /// <summary>Begins to fill.</summary>
    /// <returns>The version of the schema.</returns>
    public int Create()
    {
        ShellScope.AddDeferredTask(_ => _filler.RunAsync(DateTime.UtcNow + s_longest, CancellationToken.None));
        return 1;
    }
}
