namespace SwanOrchard.Images;

/// <summary>
/// Removes everything from an image that is not needed to draw it, such as author, place, time and device, without changing a pixel.
/// </summary>
/// <remarks>
/// Removes EXIF, XMP, IPTC, comments, positions, thumbnails, further pictures and any data after the end. Keeps the pixels, the
/// orientation, the timing of animations, and the colour profile without its texts, dates and vendors. In PNG and JPEG, the compressed
/// pixels are cut at their end; in other formats they are not examined. A file that violates its format is repaired if browsers show it
/// anyway and no pixel changes; what browsers ignore, such as an orientation of the wrong type, is removed.
/// </remarks>
public static class ImageCleaner
{
    /// <summary>Cleans an image.</summary>
    /// <param name="name">The name or path of the file; the extension tells the expected format.</param>
    /// <param name="file">The content of the file.</param>
    /// <exception cref="RefusedImageException">
    /// The file is not an image of a known format, does not match its name, is damaged, or exceeds the limits.
    /// </exception>
    public static CleanImage Clean(string name, ReadOnlySpan<byte> file)
    {
        ArgumentNullException.ThrowIfNull(name);
        name = Path.GetFileName(name.Replace('\\', '/'));
        var format = Format(name, file);
        if (file.Length > ImageLimits.MaxLength)
        {
            throw TooLong(name);
        }

        try
        {
            var image = format switch
            {
                ImageFormat.Jpeg => new JpegCleaner(file).Clean(),
                ImageFormat.Png => new PngCleaner(file).Clean(),
                ImageFormat.Gif => new GifCleaner(file).Clean(),
                _ => new WebpCleaner(file).Clean(),
            };
            return image.Orientation >= 5 && ImageFormats.IsTurnedByBrowsers(image.Format)
                ? image with { Width = image.Height, Height = image.Width }
                : image;
        }
        catch (DamagedImageException)
        {
            throw RefusedImageException.Damaged(name);
        }
        catch (UnshownImageException)
        {
            throw new RefusedImageException(
                "“{0}” is a kind of {1} that browsers do not show. Open it in an image program and save it as an ordinary JPEG or PNG.",
                name,
                ImageFormats.Name(format));
        }
        catch (LargeImageException large) when (large.IsLong)
        {
            throw new RefusedImageException(
                "“{0}” is an animation of more than {1} frames. Make it shorter in an image program.", name, ImageLimits.MaxFrames);
        }
        catch (LargeImageException large)
        {
            throw new RefusedImageException(
                "“{0}” is {1} × {2} pixels. The limit is {3} million pixels, and {4} per side. Make it smaller in an image program: 2000 "
                    + "pixels are enough for any screen.",
                name,
                large.Width,
                large.Height,
                ImageLimits.MaxPixels / 1_000_000,
                ImageLimits.MaxSide);
        }
    }

    /// <summary>Cleans an image from a stream, and stops reading once it exceeds the limit.</summary>
    /// <inheritdoc cref="Clean(string, ReadOnlySpan{byte})"/>
    public static async Task<CleanImage> CleanAsync(string name, Stream file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await file.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > ImageLimits.MaxLength)
            {
                break;
            }
        }

        return Clean(name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static ImageFormat Format(string name, ReadOnlySpan<byte> file)
    {
        var named = ImageFormats.OfName(name);
        var found = ImageFormats.OfContent(file);
        if (named is null)
        {
            throw found is { } image
                ? new RefusedImageException(
                    "“{0}” contains a {1} image. Give it a name that ends in .{2}.", name, ImageFormats.Name(image),
                    image == ImageFormat.Jpeg ? "jpg" : ImageFormats.Name(image).ToLowerInvariant())
                : new RefusedImageException(
                    "“{0}” is not accepted: what such files reveal about their author cannot be removed. Save images as JPEG, PNG, WebP "
                        + "or GIF. Put the text of a document on a page.",
                    name);
        }

        if (found == named)
        {
            return named.Value;
        }

        var other = found is { } format ? ImageFormats.Name(format) : ImageFormats.NameOther(file);
        throw other is not null
            ? new RefusedImageException(
                "“{0}” is not the {1} image its name says: it contains {2}. Save it as {1} in an image program. Renaming a file does not "
                    + "change its format.",
                name,
                ImageFormats.Name(named.Value),
                other)
            : new RefusedImageException(
                "“{0}” is not the {1} image its name says. Save it as {1} in an image program. Renaming a file does not change its format.",
                name,
                ImageFormats.Name(named.Value));
    }

    private static RefusedImageException TooLong(string name) => new(
        "“{0}” is larger than {1} MB. Make it smaller in an image program: 2000 pixels on the longer side are enough for any screen.",
        name,
        ImageLimits.MaxLength / (1024 * 1024));
}
