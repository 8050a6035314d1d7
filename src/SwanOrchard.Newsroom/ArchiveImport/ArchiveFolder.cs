using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>Where uploaded archives are kept until they are imported, and their reports for good.</summary>
public sealed class ArchiveFolder
{
    private readonly string _folder;

    public ArchiveFolder(IOptions<ShellOptions> options, ShellSettings settings) => _folder = Path.Combine(
        options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, settings.Name, "SwanArchives");

    /// <summary>The zip of a job.</summary>
    public string ZipOf(ArchiveJob job) => Path.Combine(_folder, job.JobId + ".zip");

    /// <summary>The report of a job.</summary>
    public string ReportOf(ArchiveJob job) => Path.Combine(_folder, job.JobId + ".html");

    /// <summary>Makes the folder.</summary>
    public void Create() => Directory.CreateDirectory(_folder);

    /// <summary>Deletes the zip of a job.</summary>
    public void DeleteZip(ArchiveJob job) => File.Delete(ZipOf(job));
}
