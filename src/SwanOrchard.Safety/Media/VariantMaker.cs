using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Processing;
using SwanOrchard.Images;

namespace SwanOrchard.Safety.Media;

/// <summary>Makes the smaller variants of an image, by the rules of <see cref="ImageVariants"/>.</summary>
public sealed class VariantMaker : IDisposable
{
    private const int Quality = 80;

    // A decoded photo takes two hundred megabytes, so only one is processed at a time.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>
    /// Makes the variants, in the image's own format. If browsers would rotate the image, the pixels are rotated upright; if not, they are
    /// left alone and the orientation tag is kept. Variants whose files would not be smaller are left out.
    /// </summary>
    /// <param name="name">The file's name.</param>
    /// <param name="image">The cleaned image.</param>
    /// <returns>The width of each variant in pixels and the bytes of its file.</returns>
    /// <exception cref="RefusedImageException">The image cannot be decoded.</exception>
    public async Task<IReadOnlyList<(int Width, byte[] Bytes)>> MakeAsync(string name, CleanImage image)
    {
        var widths = ImageVariants.For(image).OrderDescending().ToArray();
        if (widths.Length == 0)
        {
            return [];
        }

        await _turn.WaitAsync();
        try
        {
            return Make(name, image, widths);
        }
        catch (Exception exception) when (
            exception is ImageFormatException or InvalidImageContentException or IndexOutOfRangeException or ArgumentException)
        {
            throw RefusedImageException.Damaged(Path.GetFileName(name));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Releases the semaphore.</summary>
    public void Dispose() => _turn.Dispose();

    private static List<(int Width, byte[] Bytes)> Make(string name, CleanImage clean, int[] widths)
    {
        var variants = new List<(int, byte[])>();
        using var image = Image.Load(new DecoderOptions { MaxFrames = 1 }, clean.Bytes);
        if (ImageFormats.IsTurnedByBrowsers(clean.Format))
        {
            image.Mutate(pixels => pixels.AutoOrient());
        }

        var encoder = Encoder(clean.Format, image);
        foreach (var width in widths)
        {
            // Each is made from the next larger one: it looks as good and is much faster.
            image.Mutate(pixels => pixels.Resize(width, 0));
            using var file = new MemoryStream();
            image.Save(file, encoder);
            var variant = ImageCleaner.Clean(name, file.GetBuffer().AsSpan(0, (int)file.Length));
            if (variant.Bytes.Length < clean.Bytes.Length)
            {
                variants.Add((width, variant.Bytes));
            }
        }

        return variants;
    }

    private static ImageEncoder Encoder(ImageFormat format, Image image) => format switch
    {
        ImageFormat.Jpeg => new JpegEncoder { Quality = Quality },
        ImageFormat.Png => new PngEncoder(),
        _ => new WebpEncoder { Quality = Quality, FileFormat = image.Metadata.GetWebpMetadata().FileFormat },
    };
}
