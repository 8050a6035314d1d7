namespace SwanOrchard.Images;

/// <summary>How large an image may be. What is larger keeps readers waiting, and can be made to keep servers busy.</summary>
public static class ImageLimits
{
    /// <summary>In bytes: a photo of any telephone fits.</summary>
    public const int MaxLength = 20 * 1024 * 1024;

    /// <summary>Pixels on one side: what a WebP may have, and browsers draw.</summary>
    public const int MaxSide = 16_383;

    /// <summary>Pixels in all: what is decoded takes four bytes each.</summary>
    public const int MaxPixels = 50_000_000;

    /// <summary>Pictures in an animation.</summary>
    public const int MaxFrames = 1_000;
}
