using System.Security.Cryptography;
using System.Text;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>Checks a mirror package that somebody unpacked.</summary>
internal static class PackageFolder
{
    /// <summary>Checks a folder's files against the manifest among them.</summary>
    /// <returns>The folder, with its manifest; as it is where it was no package.</returns>
    /// <exception cref="ContentException">A file is not what the manifest says.</exception>
    public static ContentFolder Check(ContentFolder folder)
    {
        var file = Path.Combine(folder.Root, PackageNames.Manifest);
        if (Read(file) is not { } manifest)
        {
            return folder;
        }

        if (folder.Recipes().FirstOrDefault(recipe => manifest.Files.All(listed => listed.Path != Path.GetFileName(recipe))) is { } other)
        {
            throw new ContentException(other, $"the package's {PackageNames.Manifest} does not list this file.");
        }

        foreach (var listed in manifest.Files)
        {
            var found = InnerFiles.Find(folder.Root, listed.Path)
                ?? throw new ContentException(
                    Path.Combine(folder.Root, listed.Path), $"the package's {PackageNames.Manifest} lists this file and it is not there.");
            if (found.Length != listed.Size || Hash(found) != listed.Sha256)
            {
                throw new ContentException(
                    found.FullName,
                    $"this is not the file that the package's {PackageNames.Manifest} lists: it is damaged, or somebody changed it.");
            }
        }

        return folder.As(manifest);
    }

    private static PackageManifest? Read(string file)
    {
        try
        {
            var info = new FileInfo(file);
            if (!info.Exists || info.Length > PackageLimits.Manifest)
            {
                return null;
            }

            var json = File.ReadAllBytes(file);
            return json.AsSpan().IndexOf(Encoding.UTF8.GetBytes(PackageManifest.FormatName)) < 0 ? null : PackageManifest.Read(json);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PackageException)
        {
            throw new ContentException(file, exception.Message);
        }
    }

    private static string Hash(FileInfo file)
    {
        try
        {
            using var stream = file.OpenRead();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(file.FullName, exception.Message);
        }
    }
}
