namespace SwanOrchard.Images;

/// <summary>Thrown by the cleaner of a format when an image exceeds the limits.</summary>
internal sealed class LargeImageException(uint width, uint height) : Exception
{
    public uint Width => width;

    public uint Height => height;

    /// <summary>Whether the image is an animation with too many frames.</summary>
    public bool IsLong => width == 0;

    /// <summary>Checks the number of frames of an animation.</summary>
    /// <exception cref="LargeImageException">There are too many frames.</exception>
    public static void CheckFrames(int count)
    {
        if (count > ImageLimits.MaxFrames)
        {
            throw new LargeImageException(0, 0);
        }
    }

    /// <summary>Checks a size in pixels against <see cref="ImageLimits"/>.</summary>
    /// <exception cref="LargeImageException">The size exceeds the limits.</exception>
    /// <exception cref="DamagedImageException">A side is zero.</exception>
    public static void Check(uint width, uint height)
    {
        if (width == 0 || height == 0)
        {
            throw new DamagedImageException();
        }

        if (width > ImageLimits.MaxSide || height > ImageLimits.MaxSide || (ulong)width * height > ImageLimits.MaxPixels)
        {
            throw new LargeImageException(width, height);
        }
    }
}
