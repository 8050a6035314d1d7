using System.Security.Cryptography;
using System.Text;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>Verifies an unpacked mirror package.</summary>
internal static class PackageFolder
{
    /// <summary>Verifies the files of a folder against the manifest among them.</summary>
    /// <returns>The folder with its manifest; unchanged if it is not a package.</returns>
    /// <exception cref="ContentException">A file does not match the manifest.</exception>
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
                    Path.Combine(folder.Root, listed.Path), $"the package's {PackageNames.Manifest} lists this file, but it is missing.");
            if (found.Length != listed.Size || Hash(found) != listed.Sha256)
            {
                throw new ContentException(
                    found.FullName,
                    $"this is not the file that the package's {PackageNames.Manifest} lists: it was damaged or changed.");
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
