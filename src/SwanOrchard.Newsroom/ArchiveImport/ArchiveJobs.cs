using YesSql;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>The jobs in the database.</summary>
public sealed class ArchiveJobs
{
    private readonly ISession _session;

    public ArchiveJobs(ISession session) => _session = session;

    /// <summary>All jobs, the newest first.</summary>
    public async Task<IReadOnlyList<ArchiveJob>> AllAsync() =>
        [.. (await _session.Query<ArchiveJob>().ListAsync()).OrderByDescending(job => job.CreatedUtc)];

    /// <summary>A job; null where there is none of that id.</summary>
    public async Task<ArchiveJob?> FindAsync(string? jobId) => (await AllAsync()).FirstOrDefault(job => job.JobId == jobId);

    /// <summary>Stores a job with what else the session holds.</summary>
    public Task SaveAsync(ArchiveJob job) => _session.SaveAsync(job);

    /// <summary>Ends the session: what it holds is stored then, or an exception says why not.</summary>
    public Task CommitAsync() => _session.SaveChangesAsync();
}
