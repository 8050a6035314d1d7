using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>The media files of the content.</summary>
/// <param name="folder">The folder that contains <c>media</c>.</param>
public sealed class MediaLibrary(string folder)
{
    // Results per file stay valid until the file changes, even if the content around it does.
    private static readonly FileCache<MediaFile> s_files = new(path => MediaFile.Of(new FileInfo(path)));

    /// <summary>A file by its path in the library; null if there is none.</summary>
    public MediaFile? Find(string path) =>
        InnerFiles.Find(folder, PackageNames.Media + path) is { } file && s_files.TryGet(file.FullName, out var found) ? found : null;
}
