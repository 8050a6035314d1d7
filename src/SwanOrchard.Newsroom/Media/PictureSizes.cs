using OrchardCore.FileStorage;
using OrchardCore.Media;
using SwanOrchard.Core.Content;
using SwanOrchard.Images;

namespace SwanOrchard.Newsroom.Media;

/// <summary>Reads the sizes of images in the media library, and which smaller variants exist.</summary>
public sealed class PictureSizes
{
    private readonly IMediaFileStore _media;

    public PictureSizes(IMediaFileStore media) => _media = media;

    /// <summary>The image with its sizes but without its texts; null if there is no usable image at this path.</summary>
    public async Task<Picture?> ReadAsync(string path)
    {
        try
        {
            if (await _media.GetFileInfoAsync(path) is null)
            {
                return null;
            }

            await using var file = await _media.GetFileStreamAsync(path);
            var image = await ImageCleaner.CleanAsync(path, file);
            return new Picture { Path = path, Width = image.Width, Height = image.Height, Widths = await WidthsAsync(path) };
        }
        catch (Exception exception) when (exception is FileStoreException or RefusedImageException)
        {
            // For example, a path that leads out of the library, or a file from before images were cleaned.
            return null;
        }
    }

    private async Task<IReadOnlyList<int>> WidthsAsync(string path)
    {
        var widths = new List<int>();
        foreach (var width in ImageVariants.Widths)
        {
            if (await _media.GetFileInfoAsync(ImageVariants.PathOf(path, width)) is not null)
            {
                widths.Add(width);
            }
        }

        return widths;
    }
}
