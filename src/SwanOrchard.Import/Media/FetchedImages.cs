using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Media;

/// <summary>
/// Images that were fetched from the old site, kept beside the output, so that a run that was stopped goes on where it was.
/// </summary>
/// <param name="folder">Where they are kept.</param>
internal sealed class FetchedImages(string folder)
{
    private readonly ConcurrentDictionary<string, Message> _faults = new(StringComparer.Ordinal);

    /// <summary>The image at a path of the old site, or its original; null where neither was fetched.</summary>
    public (string Path, byte[] Bytes)? Find(string path)
    {
        foreach (var original in OldFile.Originals(path))
        {
            var file = FileOf(original);
            if (File.Exists(file))
            {
                return (original, File.ReadAllBytes(file));
            }
        }

        return null;
    }

    /// <summary>Why an image could not be fetched; null where nobody has tried or it could.</summary>
    public Message? Fault(string path) => _faults.GetValueOrDefault(path);

    public void SetFault(string path, Message reason) => _faults[path] = reason;

    /// <summary>Keeps an image.</summary>
    public async Task KeepAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var file = FileOf(path);
        var next = file + ".new";
        await File.WriteAllBytesAsync(next, bytes, cancellationToken);
        File.Move(next, file, overwrite: true);
    }

    private string FileOf(string path) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..32]);
}
