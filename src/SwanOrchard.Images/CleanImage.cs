namespace SwanOrchard.Images;

/// <summary>An image reduced to what is needed to draw it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Format">The format.</param>
/// <param name="Width">
/// The width in pixels as displayed by browsers: after rotation, but for WebP as stored (<see cref="ImageFormats.IsTurnedByBrowsers"/>).
/// </param>
/// <param name="Height">The height in pixels as displayed by browsers.</param>
/// <param name="Orientation">The EXIF orientation of the stored pixels, 1 (upright) to 8.</param>
/// <param name="CanShrink">Whether smaller variants can be made; false for animations and for CMYK images.</param>
public sealed record CleanImage(byte[] Bytes, ImageFormat Format, int Width, int Height, int Orientation, bool CanShrink);
