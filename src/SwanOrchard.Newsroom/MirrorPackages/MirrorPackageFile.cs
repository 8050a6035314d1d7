using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>The package that the site offers for download. It is made on the first request after a change, and kept.</summary>
/// <remarks>Machines that share the folder share the file: the same content gives the same bytes.</remarks>
public sealed class MirrorPackageFile : IDisposable
{
    private const string FileName = "mirror-package.zip";
    private const FileShare Shared = FileShare.Read | FileShare.Delete;

    private readonly SemaphoreSlim _one = new(1);
    private readonly ICacheGenerations _generations;
    private readonly string _folder;
    private readonly string _path;
    private (string Generation, EntityTagHeaderValue Tag, DateTimeOffset ContentUtc)? _made;

    public MirrorPackageFile(ICacheGenerations generations, IOptions<ShellOptions> options, ShellSettings settings)
    {
        _generations = generations;
        _folder = Path.Combine(options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, settings.Name, "SwanMirror");
        _path = Path.Combine(_folder, FileName);
    }

    /// <summary>Opens the package of the site as it is now.</summary>
    /// <param name="packages">Makes the package if there is no current one.</param>
    /// <returns>The file, a strong entity tag of its bytes (RFC 9110 §8.8.3), and the date of its content.</returns>
    /// <exception cref="PackageException">The package cannot be made.</exception>
    /// <exception cref="IOException">The package cannot be stored.</exception>
    public async Task<(FileStream File, EntityTagHeaderValue Tag, DateTimeOffset ContentUtc)> OpenAsync(MirrorPackageExporter packages)
    {
        await _one.WaitAsync();
        try
        {
            // Read before the content: changes made while the package is being written belong in the next one.
            var generation = await _generations.GetAsync();
            if (_made is { } kept && kept.Generation == generation?.Id && OpenKept() is { } known)
            {
                return (known, kept.Tag, kept.ContentUtc);
            }

            _made = null;
            var (file, tag, contentUtc) = await MakeAsync(packages);
            if (generation is { IsSettled: true } && (await _generations.GetAsync())?.Id == generation.Id)
            {
                _made = (generation.Id, tag, contentUtc);
            }
            else
            {
                // It may be made from content before a change, so it serves this request only.
                File.Delete(_path);
            }

            return (file, tag, contentUtc);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Deletes the kept package once the current work is committed, so that nobody finds in it what was withdrawn.</summary>
    public void DeleteLater() => ShellScope.AddDeferredTask(_ => DeleteAsync());

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task DeleteAsync()
    {
        // Waits for a package that is being made, and deletes that too.
        await _one.WaitAsync();
        try
        {
            _made = null;
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    // Another machine may have deleted it.
    private FileStream? OpenKept()
    {
        try
        {
            return new FileStream(_path, FileMode.Open, FileAccess.Read, Shared);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private async Task<(FileStream File, EntityTagHeaderValue Tag, DateTimeOffset ContentUtc)> MakeAsync(MirrorPackageExporter packages)
    {
        Directory.CreateDirectory(_folder);

        // The previous package may name people who have since withdrawn.
        File.Delete(_path);
        var unfinished = Path.Combine(_folder, Path.GetRandomFileName() + ".part");
        var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite, Shared);
        try
        {
            var result = await packages.WriteAsync(file);
            file.Position = 0;
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(await SHA256.HashDataAsync(file))}\"");
            file.Position = 0;
            File.Move(unfinished, _path, overwrite: true);
            return (file, tag, new(DateTime.SpecifyKind(result.Manifest.ContentUtc, DateTimeKind.Utc)));
        }
        catch
        {
            await file.DisposeAsync();
            File.Delete(unfinished);
            throw;
        }
    }
}
