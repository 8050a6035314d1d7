using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>The content's media files.</summary>
/// <param name="folder">The folder that holds <c>media</c>.</param>
public sealed class MediaLibrary(string folder)
{
    // What was found in a file holds until it changes, whatever becomes of the content around it.
    private static readonly FileCache<MediaFile> s_files = new(path => MediaFile.Of(new FileInfo(path)));

    /// <summary>A file by its path in the library; null where there is none.</summary>
    public MediaFile? Find(string path) =>
        InnerFiles.Find(folder, PackageNames.Media + path) is { } file && s_files.TryGet(file.FullName, out var found) ? found : null;
}
