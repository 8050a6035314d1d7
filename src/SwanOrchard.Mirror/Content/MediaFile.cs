using SwanOrchard.Images;

namespace SwanOrchard.Mirror.Content;

/// <summary>A media file as readers may have it: an image, with nothing in it but what it takes to draw it.</summary>
/// <param name="File">The file as it came.</param>
/// <param name="Length">Bytes that go out; 0 where none may.</param>
/// <param name="IsClean">Whether it goes out as it came.</param>
/// <param name="Refusal">Why it may not go out; null where it may.</param>
public sealed record MediaFile(FileInfo File, long Length, bool IsClean, string? Refusal)
{
    /// <summary>Looks into a file.</summary>
    public static MediaFile Of(FileInfo file)
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(file.FullName);
            var clean = ImageCleaner.Clean(file.Name, bytes).Bytes;
            return new(file, clean.Length, clean.AsSpan().SequenceEqual(bytes), null);
        }
        catch (RefusedImageException exception)
        {
            return new(file, 0, false, exception.Message);
        }
    }

    /// <summary>What goes out.</summary>
    /// <exception cref="RefusedImageException">Nothing may.</exception>
    public byte[] Read()
    {
        var bytes = System.IO.File.ReadAllBytes(File.FullName);
        return IsClean ? bytes : ImageCleaner.Clean(File.Name, bytes).Bytes;
    }
}
