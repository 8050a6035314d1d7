namespace SwanOrchard.Images;

/// <summary>The image formats that readers are shown and that <see cref="ImageCleaner"/> can clean.</summary>
public enum ImageFormat
{
    /// <summary>ITU-T T.81, T.871.</summary>
    Jpeg,

    /// <summary>ISO/IEC 15948 and its third edition, including animations.</summary>
    Png,

    /// <summary>GIF87a, GIF89a.</summary>
    Gif,

    /// <summary>RFC 9649.</summary>
    Webp,
}
