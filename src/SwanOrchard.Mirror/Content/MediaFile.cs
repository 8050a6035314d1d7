using SwanOrchard.Core.Site;
using SwanOrchard.Images;

namespace SwanOrchard.Mirror.Content;

/// <summary>A media file in the form that readers may get: an image reduced to what is needed to draw it.</summary>
/// <param name="File">The original file.</param>
/// <param name="Length">The number of bytes sent; 0 if the file is refused.</param>
/// <param name="IsClean">Whether the file is sent unchanged.</param>
/// <param name="Size">Its size; null if the file is refused.</param>
/// <param name="Refusal">The reason for refusing the file; null if it may be sent.</param>
public sealed record MediaFile(FileInfo File, long Length, bool IsClean, ImageSize? Size, string? Refusal)
{
    /// <summary>Examines a file.</summary>
    public static MediaFile Of(FileInfo file)
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(file.FullName);
            var clean = ImageCleaner.Clean(file.Name, bytes);
            return new(
                file, clean.Bytes.Length, clean.Bytes.AsSpan().SequenceEqual(bytes), new(clean.Width, clean.Height), Refusal: null);
        }
        catch (RefusedImageException exception)
        {
            return new(file, 0, IsClean: false, Size: null, exception.Message);
        }
    }

    /// <summary>The bytes to send.</summary>
    /// <exception cref="RefusedImageException">The file is refused.</exception>
    public byte[] Read()
    {
        var bytes = System.IO.File.ReadAllBytes(File.FullName);
        return IsClean ? bytes : ImageCleaner.Clean(File.Name, bytes).Bytes;
    }
}
