using System.Text;

namespace SwanOrchard.Images;

/// <summary>Detects image formats by the name and by the content of a file.</summary>
public static class ImageFormats
{
    private static readonly Dictionary<string, ImageFormat> s_extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = ImageFormat.Jpeg,
        [".jpeg"] = ImageFormat.Jpeg,
        [".png"] = ImageFormat.Png,
        [".gif"] = ImageFormat.Gif,
        [".webp"] = ImageFormat.Webp,
    };

    /// <summary>The accepted file extensions, each with its dot.</summary>
    public static IReadOnlyCollection<string> Extensions => s_extensions.Keys;

    /// <summary>
    /// Other extensions that programs use for these formats, each with its dot. They are refused with a hint at the right one.
    /// </summary>
    public static IReadOnlyCollection<string> OtherExtensions { get; } = [".jfif", ".jpe", ".jif", ".jfi", ".pjpeg", ".pjp", ".apng"];

    /// <summary>The format indicated by a file name; null for any other extension.</summary>
    public static ImageFormat? OfName(string name) =>
        s_extensions.TryGetValue(Path.GetExtension(name), out var format) ? format : null;

    /// <summary>The format indicated by the first bytes of a file; null for any other.</summary>
    public static ImageFormat? OfContent(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ImageFormat.Jpeg
        : file.StartsWith(PngCleaner.Signature) ? ImageFormat.Png
        : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? ImageFormat.Gif
        : file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? ImageFormat.Webp
        : null;

    /// <summary>Whether browsers apply the EXIF orientation to this format; they do not for WebP.</summary>
    public static bool IsTurnedByBrowsers(ImageFormat format) => format is ImageFormat.Jpeg or ImageFormat.Png;

    /// <summary>The display name of a format.</summary>
    public static string Name(ImageFormat format) => format == ImageFormat.Webp ? "WebP" : format.ToString().ToUpperInvariant();

    /// <summary>The display name of the content of a file in another format; null if not recognized.</summary>
    public static string? NameOther(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 12 && file[4..].StartsWith("ftyp"u8))
        {
            return Encoding.Latin1.GetString(file[8..12]) switch
            {
                "avif" or "avis" => "AVIF",
                "heic" or "heix" or "hevc" or "heim" or "heis" or "mif1" or "msf1" => "HEIC",
                _ => "MP4",
            };
        }

        return file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) ? "TIFF"
            : file.StartsWith("BM"u8) ? "BMP"
            : file.StartsWith("%PDF"u8) ? "PDF"
            : file.StartsWith("8BPS"u8) ? "Photoshop"
            : file.StartsWith("PK"u8) ? "ZIP"
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || file.StartsWith("\0\0\0\fJXL "u8) ? "JPEG XL"
            : file.StartsWith("\0\0\0\fjP  "u8) ? "JPEG 2000"
            : Markup(file);
    }

    private static string? Markup(ReadOnlySpan<byte> file)
    {
        var start = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 1024)]);
        return !start.AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n").StartsWith("<") ? null
            : start.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? "SVG"
            : start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<script", StringComparison.OrdinalIgnoreCase)
                || start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) ? "HTML"
            : "XML";
    }
}
