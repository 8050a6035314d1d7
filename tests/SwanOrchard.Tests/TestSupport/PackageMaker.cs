using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>Makes mirror packages: as the CMS does, and as somebody who means harm would.</summary>
public static class PackageMaker
{
    /// <summary>Writes the package of a recipe file or a folder of them.</summary>
    public static async Task<PackageResult> WriteAsync(string content, Stream output)
    {
        var snapshot = SnapshotBuilder.Read(new ContentFolder(content));
        var site = new SiteInfo
        {
            Name = snapshot.Settings.SiteName ?? "",
            BaseUrl = "http://127.0.0.1",
            TimeZone = snapshot.Settings.TimeZone,
            Languages = snapshot.Languages,
            Settings = snapshot.Settings.Site,
        };
        return await new PackageWriter(snapshot, site, path => Task.FromResult<Stream?>(snapshot.Media.Find(path)?.File.OpenRead()))
        {
            Address = snapshot.Settings.BaseUrl,
        }.WriteAsync(output);
    }

    /// <summary>Writes the package of a recipe file or a folder of them into a file of the folder.</summary>
    public static async Task<string> MakeAsync(TempFolder folder, string content, string name = "package.zip")
    {
        var file = Path.Combine(folder.Path, name);
        await using var stream = File.Create(file);
        await WriteAsync(content, stream);
        return file;
    }

    /// <summary>A zip of these files in this order.</summary>
    public static string Zip(this TempFolder folder, string name, IEnumerable<(string Path, byte[] Bytes)> files, int attributes = 0)
    {
        var file = Path.Combine(folder.Path, name);
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (path, bytes) in files)
        {
            var entry = zip.CreateEntry(path);
            entry.ExternalAttributes = path == PackageNames.Manifest ? 0 : attributes;
            using var stream = entry.Open();
            stream.Write(bytes);
        }

        return file;
    }

    /// <summary>A package of these files, with a manifest that fits them unless it is changed.</summary>
    public static string Package(
        this TempFolder folder, IReadOnlyCollection<(string Path, string Text)> files, Func<string, string>? manifest = null,
        int attributes = 0)
    {
        var written = files.Select(file => (file.Path, Bytes: Encoding.UTF8.GetBytes(file.Text))).ToArray();
        var json = Encoding.UTF8.GetString(new PackageManifest
        {
            ContentUtc = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            Files =
                [
                    .. written.Select(file =>
                        new PackageFile(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes))))
                ],
        }.ToJson());
        return folder.Zip(
            "package.zip", written.Prepend((PackageNames.Manifest, Encoding.UTF8.GetBytes(manifest?.Invoke(json) ?? json))), attributes);
    }

    /// <summary>Every byte of a zip's files, by path, in their order.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Read(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return (entry.FullName, memory.ToArray());
        })];
    }
}
