using System.IO.Compression;
using OrchardCore.Deployment;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Adds the files of a mirror package to a deployment export.</summary>
public sealed class MirrorPackageDeploymentSource : DeploymentSourceBase<MirrorPackageDeploymentStep>
{
    private readonly MirrorPackageExporter _packages;

    public MirrorPackageDeploymentSource(MirrorPackageExporter packages) => _packages = packages;

    protected override async Task ProcessAsync(MirrorPackageDeploymentStep step, DeploymentPlanResult result)
    {
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            });
        await _packages.WriteAsync(file);
        file.Position = 0;
        await using var package = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null);
        foreach (var entry in package.Entries)
        {
            await using var content = await entry.OpenAsync();
            await result.FileBuilder.SetFileAsync(entry.FullName, content);
        }
    }
}
