using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Environment.Shell;
using SwanOrchard.Core.Packages;
using SwanOrchard.Module.Changes;

namespace SwanOrchard.Module.Mirroring;

/// <summary>The package that the site offers at a public address: made when it is asked for first after a change, and kept.</summary>
public sealed class MirrorPackageFile : IDisposable
{
    private const string FileName = "mirror-package.zip";

    private readonly SemaphoreSlim _one = new(1);
    private readonly IGenerations _generations;
    private readonly string _folder;
    private (string Generation, EntityTagHeaderValue Tag, DateTimeOffset ContentUtc)? _made;

    public MirrorPackageFile(IGenerations generations, IOptions<ShellOptions> options, ShellSettings settings)
    {
        _generations = generations;
        _folder = Path.Combine(options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, settings.Name, "SwanMirror");
    }

    /// <summary>Opens the package of the site as it is now.</summary>
    /// <param name="packages">Makes it, where it is to be made.</param>
    /// <returns>The file, a strong tag of its bytes (RFC 9110 §8.8.3), and the date of its content.</returns>
    /// <exception cref="PackageException">It cannot be made.</exception>
    public async Task<(FileStream File, EntityTagHeaderValue Tag, DateTimeOffset ContentUtc)> OpenAsync(MirrorPackages packages)
    {
        await _one.WaitAsync();
        try
        {
            // Read before the content is: what changes while the package is made is in the next one.
            var generation = (await _generations.GetAsync())?.Id;
            var path = Path.Combine(_folder, FileName);
            if (_made is not { } made || made.Generation != generation || !File.Exists(path))
            {
                _made = null;
                made = await MakeAsync(packages, path, generation ?? "");
                _made = generation is null ? null : made;
            }

            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete), made.Tag, made.ContentUtc);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<(string Generation, EntityTagHeaderValue Tag, DateTimeOffset ContentUtc)> MakeAsync(MirrorPackages packages, string path, string generation)
    {
        Directory.CreateDirectory(_folder);

        // The one before may name people who have since withdrawn.
        File.Delete(path);
        var unfinished = path + ".part";
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
        {
            var result = await packages.WriteAsync(file);
            file.Position = 0;
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(await SHA256.HashDataAsync(file))}\"");
            file.Close();
            File.Move(unfinished, path, overwrite: true);
            return (generation, tag, new(DateTime.SpecifyKind(result.Manifest.ContentUtc, DateTimeKind.Utc)));
        }
    }
}
