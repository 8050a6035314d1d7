using System.IO.Compression;
using System.Text;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Mirror packages whose zip is right and whose manifest is not.</summary>
internal sealed class ManifestTarget : IFuzzTarget
{
    private static readonly (string Path, byte[] Bytes)[] s_files = Read(SmallSite.Package);

    public string Name => "manifests";

    public int Tries => 1500;

    public IReadOnlyList<FuzzSeed> Seeds { get; } =
    [
        new("manifest.json", Manifest),
        .. JsonScript.Seeds,
        .. SeedFolder.Read("manifests"),
    ];

    public IReadOnlyList<byte[]> Words { get; } = [.. new[]
    {
        "null", "{}", "[]", "\"\"", "../", "/", "\\\\", "con", ".", "media/", "\\u0000", "-1", "1e9",
        "\"Files\":", "\"Path\":", "\"Size\":",
    }.Select(Encoding.UTF8.GetBytes)];

    private static byte[] Manifest => s_files.Single(file => file.Path == PackageNames.Manifest).Bytes;

    public void Check(string name, byte[] input)
    {
        var manifest = JsonScript.Make(name, input, Encoding.UTF8.GetString(Manifest));
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in s_files)
            {
                using var entry = zip.CreateEntry(path, CompressionLevel.NoCompression).Open();
                entry.Write(path == PackageNames.Manifest ? manifest : bytes);
            }
        }

        Content.Check("small.zip", package.ToArray());
    }

    private static (string, byte[])[] Read(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }
}
