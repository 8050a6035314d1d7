namespace SwanOrchard.Images;

/// <summary>Thrown by the cleaners of one format at more pixels than fit.</summary>
internal sealed class LargeImageException(uint width, uint height) : Exception
{
    public uint Width => width;

    public uint Height => height;

    /// <summary>Whether it is the pictures of an animation that are too many.</summary>
    public bool IsLong => width == 0;

    /// <summary>Checks how many pictures an animation has.</summary>
    /// <exception cref="LargeImageException">They are too many.</exception>
    public static void CheckFrames(int count)
    {
        if (count > ImageLimits.MaxFrames)
        {
            throw new LargeImageException(0, 0);
        }
    }

    /// <summary>Checks a size against <see cref="ImageLimits"/>.</summary>
    /// <exception cref="LargeImageException">It is too large.</exception>
    /// <exception cref="DamagedImageException">A side is nothing.</exception>
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
