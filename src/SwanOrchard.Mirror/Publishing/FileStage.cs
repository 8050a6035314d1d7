using System.Security.Cryptography;
using SwanOrchard.Mirror.Publishing.Incremental;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Makes the files of a copy and stages those that differ from the last copy. Thread-safe.</summary>
/// <param name="live">The folder of the last copy, which may be missing; it is only read.</param>
/// <param name="last">The last copy.</param>
/// <param name="place">The place where a file is staged, by its path in the copy. Its folder exists.</param>
internal sealed class FileStage(string live, LastCopy last, Func<string, string> place)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Makes a planned file.</summary>
    public async Task<StagedFile> AddAsync(PlannedFile file)
    {
        if (file.Source is null)
        {
            return Add(file.Path, file.Phase, await file.Make!());
        }

        using var content = Open(file.Source);
        var entry = new CopyFile(file.Path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
        content.Position = 0;
        return new(entry, file.Phase, IsSame(entry, content) ? null : Keep(file.Path, content));
    }

    /// <summary>Adds a file with known content.</summary>
    public StagedFile Add(string path, PublishPhase phase, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        var entry = new CopyFile(path, bytes.Length, CopyManifest.Hash(bytes));
        return new(entry, phase, IsSame(entry, content) ? null : Keep(path, content));
    }

    // A file that somebody may have changed since is compared byte for byte, so that a damaged one is repaired.
    private bool IsSame(CopyFile entry, Stream content)
    {
        if (last.Find(entry.Path) == entry)
        {
            return true;
        }

        var old = new FileInfo(CopyPaths.In(live, entry.Path));
        if (!old.Exists || old.LinkTarget is not null || old.Length != content.Length)
        {
            return false;
        }

        using var other = Open(old.FullName);
        var (one, two) = (new byte[BufferSize], new byte[BufferSize]);
        for (var count = 1; count > 0;)
        {
            count = content.ReadAtLeast(one, one.Length, throwOnEndOfStream: false);
            var also = other.ReadAtLeast(two.AsSpan(0, count), count, throwOnEndOfStream: false);
            if (!one.AsSpan(0, count).SequenceEqual(two.AsSpan(0, also)))
            {
                return false;
            }
        }

        return true;
    }

    private string Keep(string path, Stream content)
    {
        var file = place(path);
        content.Position = 0;
        using var copy = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
        content.CopyTo(copy, BufferSize);
        return file;
    }

    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
}
