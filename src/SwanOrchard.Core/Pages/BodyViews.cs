using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;
using SwanOrchard.Images;

namespace SwanOrchard.Core.Pages;

/// <summary>Prepares bodies, with the available sizes of the images in them.</summary>
internal sealed class BodyViews(IContentSource content, PageContext writer)
{
    private readonly PictureViews _pictures = new(content, writer);

    /// <summary>The body of an item, as its page shows it.</summary>
    public async Task<string> ShowAsync(ReaderItem item)
    {
        var images = new Dictionary<string, BodyImage>(StringComparer.Ordinal);
        foreach (var url in writer.BodyImages(item))
        {
            if (await ReadAsync(url) is { } image)
            {
                images[url] = image;
            }
        }

        return writer.Body(item, images);
    }

    private async Task<BodyImage?> ReadAsync(string url)
    {
        if (BodyMedia.PathOf(url, writer.Media("")) is not { } path
            || await content.GetImageSizeAsync(path) is not { } size)
        {
            return null;
        }

        var picture = new Picture
        {
            Path = path,
            Width = size.Width,
            Height = size.Height,
            Widths = [.. ImageVariants.Widths.Where(width => width < size.Width)],
        };

        // In a copy, a file has the very name that the body gives it, and variants have a normalized one.
        return new(size.Width, size.Height, picture.Path == path ? await _pictures.SrcsetAsync(picture) : null);
    }
}
