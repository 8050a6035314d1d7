using System.Security.Cryptography;
using System.Text;

namespace SwanOrchard.Tests.Shared;

/// <summary>
/// Sites that are set up once and copied for every host that starts from the same state, because a set-up takes many times as long as a
/// copy. They are in <c>artifacts/sites</c>, where both test projects find them; <c>./swan test</c> starts with an empty folder.
/// </summary>
internal static class KeptSites
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);
    private static readonly Lazy<string> s_build = new(HashBuild);

    private static string Folder => Path.Combine(RepositoryFiles.Root, "artifacts", "sites");

    /// <summary>The name of a state: the same parts and the same build of the CMS give the same name.</summary>
    /// <param name="parts">Everything the set-up depends on.</param>
    public static string Key(IEnumerable<string> parts)
    {
        // Each part is preceded by its length, so that different lists never give the same text.
        var text = string.Concat(parts.Prepend(s_build.Value).Select(part => $"{part.Length}:{part}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];
    }

    /// <summary>Copies a kept site, which is set up first if there is none yet.</summary>
    /// <param name="key">The name of its state.</param>
    /// <param name="target">The folder to copy into, which may already contain files.</param>
    /// <param name="setUp">Sets a site up in a folder and stops it.</param>
    public static async Task CopyAsync(string key, string target, Func<string, Task> setUp)
    {
        Directory.CreateDirectory(Folder);
        var kept = Path.Combine(Folder, key);
        if (!Directory.Exists(kept))
        {
            // Two test projects, or two collections of one, may need the same site at the same time.
            await using var alone = await LockAsync(kept + ".lock");
            if (!Directory.Exists(kept))
            {
                await MakeAsync(kept, setUp);
            }
        }

        Copy(kept, target);
    }

    private static async Task MakeAsync(string kept, Func<string, Task> setUp)
    {
        DeleteOld();
        var making = kept + ".making";
        DeleteIfThere(making);
        Directory.CreateDirectory(making);
        await setUp(making);

        // The site appears under its name only now that it is complete, so that no other test sees half of it.
        Directory.Move(making, kept);
    }

    private static void DeleteOld()
    {
        var limit = DateTime.UtcNow - s_kept;
        foreach (var folder in Directory.EnumerateDirectories(Folder).Where(folder => Directory.GetLastWriteTimeUtc(folder) < limit))
        {
            DeleteIfThere(folder);
        }
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    private static async Task<FileStream> LockAsync(string file)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 6000)
            {
                await Task.Delay(100);
            }
        }
    }

    // Our own assemblies contain the recipes too; the dependencies file names the version of Orchard Core.
    private static string HashBuild()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var folder = Path.GetDirectoryName(RepositoryFiles.Web!)!;
        foreach (var file in Directory.EnumerateFiles(folder, "Swan*.dll")
            .Append(Path.Combine(folder, "appsettings.json"))
            .Append(Path.Combine(folder, "SwanOrchard.Web.deps.json"))
            .Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
