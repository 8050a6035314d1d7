using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using SixLabors.ImageSharp.Web.Caching;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Images;
using SwanOrchard.Safety.Media;

namespace SwanOrchard.Safety.Seams;

/// <summary>
/// Wraps the media library's store so that every file stored in it, by any route, is cleaned if it is an image and refused if it is not.
/// </summary>
/// <remarks>An image's smaller variants are made, moved, copied and deleted with it, and are not listed.</remarks>
public sealed class CleanMediaFileStore : IMediaFileStore
{
    private readonly IMediaFileStore _store;
    private readonly VariantMaker _variants;
    private readonly LeavingMedia _leaving;
    private readonly MediaRefusals _refusals;
    private readonly ResizedImages? _resized;
    private readonly string _usersFolder;
    private readonly IStringLocalizer S;

    public CleanMediaFileStore(
        IMediaFileStore store,
        VariantMaker variants,
        LeavingMedia leaving,
        MediaRefusals refusals,
        IOptions<MediaOptions> options,
        IStringLocalizer<CleanMediaFileStore> localizer,
        IImageCache? resized = null)
    {
        _store = store;
        _variants = variants;
        _leaving = leaving;
        _refusals = refusals;
        _resized = resized as ResizedImages;
        _usersFolder = options.Value.AssetsUsersFolder;
        S = localizer;
    }

    // Looks again under the normalized name (NFC) used here, for callers whose name came from macOS (NFD).
    public async Task<IFileStoreEntry> GetFileInfoAsync(string path) =>
        await _store.GetFileInfoAsync(path)
            ?? (NormalName.Of(path) is var name && name != path ? await _store.GetFileInfoAsync(name) : null!);

    public Task<IFileStoreEntry> GetDirectoryInfoAsync(string path) => _store.GetDirectoryInfoAsync(path);

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        await foreach (var entry in _store.GetDirectoryContentAsync(path, includeSubDirectories))
        {
            if (entry.IsDirectory || !ImageVariants.IsVariant(entry.Path))
            {
                yield return entry;
            }
        }
    }

    public Task<bool> TryCreateDirectoryAsync(string path) => _store.TryCreateDirectoryAsync(NormalName.Of(path));

    public async Task<bool> TryDeleteFileAsync(string path)
    {
        await _leaving.CheckAsync(path);
        var deleted = await DeleteAsync(path);
        if (deleted)
        {
            await DeleteVariantsAsync(path);
        }

        return deleted;
    }

    public async Task<bool> TryDeleteDirectoryAsync(string path)
    {
        // In any spelling: dot segments could get round the comparison and reach the library's root.
        var names = (_store.NormalizePath(path) ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (names is []
            || names.Any(name => name is "." or "..")
            || (names is [var only] && only.Equals(_usersFolder, StringComparison.OrdinalIgnoreCase)))
        {
            throw _refusals.Note(
                S["The folder “{0}” can't be deleted: it holds everyone's images. Delete individual folders and images in it.", path]);
        }

        await _leaving.CheckAsync(path);

        var paths = new List<string>();
        await foreach (var entry in _store.GetDirectoryContentAsync(path, includeSubDirectories: true))
        {
            paths.Add(entry.Path);
        }

        var deleted = await _store.TryDeleteDirectoryAsync(path);
        paths.ForEach(path => _resized?.Forget(path));
        return deleted;
    }

    public async Task MoveFileAsync(string oldPath, string newPath)
    {
        newPath = NormalName.Of(newPath);
        CheckTarget(oldPath, newPath);
        await _leaving.CheckAsync(oldPath);
        await MoveAsync(oldPath, newPath);
        await ForVariantsAsync(oldPath, newPath, MoveAsync);
    }

    public async Task CopyFileAsync(string srcPath, string dstPath)
    {
        dstPath = NormalName.Of(dstPath);
        CheckTarget(srcPath, dstPath);
        await _store.CopyFileAsync(srcPath, dstPath);
        await ForVariantsAsync(srcPath, dstPath, _store.CopyFileAsync);
    }

    public Task<Stream> GetFileStreamAsync(string path) => _store.GetFileStreamAsync(path);

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => _store.GetFileStreamAsync(fileStoreEntry);

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        path = NormalName.Of(path);
        try
        {
            MediaPath.Check(path);
            if (!overwrite && await _store.GetFileInfoAsync(path) is not null)
            {
                throw new RefusedImageException(
                    "“{0}” already exists. Give the new file another name, or delete the old one first.", Path.GetFileName(path));
            }

            var image = await ImageCleaner.CleanAsync(path, inputStream);
            var variants = await _variants.MakeAsync(path, image);
            using var clean = new MemoryStream(image.Bytes, writable: false);
            var stored = await _store.CreateFileFromStreamAsync(path, clean, overwrite);
            _resized?.Forget(stored);
            await DeleteVariantsAsync(stored);
            foreach (var (width, bytes) in variants)
            {
                using var variant = new MemoryStream(bytes, writable: false);
                await _store.CreateFileFromStreamAsync(ImageVariants.PathOf(stored, width), variant, overwrite: true);
            }

            return stored;
        }
        catch (RefusedImageException refusal)
        {
            throw Refusal(refusal);
        }
    }

    public string MapPathToPublicUrl(string path) => _store.MapPathToPublicUrl(path);

    public Task<long?> GetPermittedStorageAsync() => _store.GetPermittedStorageAsync();

    // Renaming must not give a file the extension of another format.
    private void CheckTarget(string from, string to)
    {
        try
        {
            MediaPath.Check(to);
            if (ImageFormats.OfName(from) != ImageFormats.OfName(to))
            {
                throw new RefusedImageException(
                    "“{0}” must end like “{1}”: renaming a file does not change its format.", Path.GetFileName(to), Path.GetFileName(from));
            }
        }
        catch (RefusedImageException refusal)
        {
            throw Refusal(refusal);
        }
    }

    private async Task MoveAsync(string oldPath, string newPath)
    {
        await _store.MoveFileAsync(oldPath, newPath);
        _resized?.Forget(oldPath);
    }

    private async Task DeleteVariantsAsync(string path)
    {
        foreach (var variant in ImageVariants.PathsOf(path))
        {
            await DeleteAsync(variant);
        }
    }

    private async Task<bool> DeleteAsync(string path)
    {
        var deleted = await _store.TryDeleteFileAsync(path);
        _resized?.Forget(path);
        return deleted;
    }

    private async Task ForVariantsAsync(string from, string to, Func<string, string, Task> doAsync)
    {
        foreach (var width in ImageVariants.Widths)
        {
            var variant = ImageVariants.PathOf(from, width);
            if (await _store.GetFileInfoAsync(variant) is not null)
            {
                await doAsync(variant, ImageVariants.PathOf(to, width));
            }
        }
    }

    private RefusedMediaException Refusal(RefusedImageException refusal) =>
        _refusals.Note(S[refusal.Text, [.. refusal.Arguments]], refusal);
}
