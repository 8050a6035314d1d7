namespace SwanOrchard.Images;

/// <summary>The limits of an image. Larger ones keep readers waiting and could be used to overload servers.</summary>
public static class ImageLimits
{
    /// <summary>The most bytes of a file; a photo from any phone fits.</summary>
    public const int MaxLength = 20 * 1024 * 1024;

    /// <summary>The most pixels per side: the limit of WebP, which browsers can draw.</summary>
    public const int MaxSide = 16_383;

    /// <summary>The most pixels in total; each takes four bytes when decoded.</summary>
    public const int MaxPixels = 50_000_000;

    /// <summary>The most frames of an animation.</summary>
    public const int MaxFrames = 1_000;
}
