using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Import.Media;

/// <summary>
/// A folder with the files of the old site: WordPress's <c>uploads</c>, Drupal's <c>files</c>, or one above them. Nothing outside of it is
/// read.
/// </summary>
/// <param name="root">The folder.</param>
internal sealed class MediaFolder(string root)
{
    private readonly string _root = Path.GetFullPath(root);

    /// <summary>The file at a path of the old site; null where there is none.</summary>
    /// <param name="path">As <see cref="OldFile.Read"/> gives it.</param>
    public FileInfo? Find(string path)
    {
        var segments = path.Split('/');
        for (var from = 0; from < segments.Length; from++)
        {
            // A name alone may be another file's, in another month's folder.
            var isAlone = from == segments.Length - 1 && from > 0;
            if (isAlone && segments[from - 1] is not ("files" or "uploads"))
            {
                continue;
            }

            if (FindInside(segments.AsSpan(from)) is { } file)
            {
                return file;
            }
        }

        return null;
    }

    private FileInfo? FindInside(ReadOnlySpan<string> segments)
    {
        var folder = _root;
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            var next = Path.Combine(folder, segments[i]);
            if (!(isLast ? File.Exists(next) : Directory.Exists(next)))
            {
                // macOS takes letters apart, and what it wrote stays so.
                next = !segments[i].Any(c => c > 127) || !Directory.Exists(folder) ? null
                    : Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(Named(segments[i]));
                if (next is null)
                {
                    return null;
                }
            }

            FileSystemInfo info = isLast ? new FileInfo(next) : new DirectoryInfo(next);
            if (info.LinkTarget is not null)
            {
                return null;
            }

            folder = next;
        }

        return File.Exists(folder) ? new(folder) : null;
    }

    private static Func<string, bool> Named(string name) => entry => NormalName.AreSame(Path.GetFileName(entry), name);
}
