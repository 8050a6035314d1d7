namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>The page of the import.</summary>
public sealed class ArchiveImportViewModel
{
    /// <summary>The archives there were, the newest first.</summary>
    public IReadOnlyList<ArchiveJob> Jobs { get; init; } = [];

    /// <summary>Whether this machine is at a job.</summary>
    public Func<ArchiveJob, bool> IsRunning { get; init; } = _ => false;

    /// <summary>Whether the report of a job is here.</summary>
    public Func<ArchiveJob, bool> HasReport { get; init; } = _ => false;
}
