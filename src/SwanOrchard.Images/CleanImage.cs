namespace SwanOrchard.Images;

/// <summary>An image with nothing in it but what it takes to draw it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Format">What it is.</param>
/// <param name="Width">In pixels, as browsers show the image: upright, but a WebP as it
/// is stored (<see cref="ImageFormats.IsTurnedByBrowsers"/>).</param>
/// <param name="Height">In pixels, as browsers show the image.</param>
/// <param name="Orientation">How the stored pixels are turned, as in EXIF: 1 for upright, to 8.</param>
/// <param name="CanShrink">Whether smaller variants show the same: not of animations, nor of colours for printing.</param>
public sealed record CleanImage(byte[] Bytes, ImageFormat Format, int Width, int Height, int Orientation, bool CanShrink);
