using OrchardCore.Media;
using SwanOrchard.Core.Content;
using SwanOrchard.Images;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.Media;

/// <summary>Reads the sizes of images in the media library, and which smaller variants exist.</summary>
public sealed class PictureSizes
{
    private readonly IMediaFileStore _media;
    private readonly ImageSizes _sizes;

    public PictureSizes(IMediaFileStore media, ImageSizes sizes)
    {
        _media = media;
        _sizes = sizes;
    }

    /// <summary>The image with its sizes but without its texts; null if there is no usable image at this path.</summary>
    public async Task<Picture?> ReadAsync(string path) => await _sizes.ReadAsync(path) is { } size
        ? new Picture { Path = path, Width = size.Width, Height = size.Height, Widths = await WidthsAsync(path) }
        : null;

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
