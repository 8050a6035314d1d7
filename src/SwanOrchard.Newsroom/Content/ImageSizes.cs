using Microsoft.Extensions.Caching.Memory;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using SwanOrchard.Core.Site;
using SwanOrchard.Images;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Reads the sizes of images in the media library. A file is read again only when it has changed.</summary>
public sealed class ImageSizes
{
    private static readonly TimeSpan s_kept = TimeSpan.FromHours(1);

    private readonly IMediaFileStore _media;
    private readonly IMemoryCache _cache;

    public ImageSizes(IMediaFileStore media, IMemoryCache cache)
    {
        _media = media;
        _cache = cache;
    }

    /// <summary>The size of an image; null if there is no usable image at this path.</summary>
    /// <param name="path">The path in the library, without a leading slash.</param>
    public async Task<ImageSize?> ReadAsync(string path)
    {
        try
        {
            return await _media.GetFileInfoAsync(path) is not { } file ? null : await _cache.GetOrCreateAsync(
                (typeof(ImageSizes), file.Path, file.Length, file.LastModifiedUtc), entry =>
                {
                    entry.SlidingExpiration = s_kept;
                    return MeasureAsync(file);
                });
        }
        catch (FileStoreException)
        {
            // For example, a path that leads out of the library.
            return null;
        }
    }

    private async Task<ImageSize?> MeasureAsync(IFileStoreEntry file)
    {
        try
        {
            await using var stream = await _media.GetFileStreamAsync(file);
            var image = await ImageCleaner.CleanAsync(file.Name, stream);
            return new(image.Width, image.Height);
        }
        catch (RefusedImageException)
        {
            // A file from before images were cleaned.
            return null;
        }
    }
}
