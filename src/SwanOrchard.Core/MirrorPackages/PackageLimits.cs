namespace SwanOrchard.Core.MirrorPackages;

/// <summary>How much a mirror package may hold. Who writes one keeps to it, so that whoever reads one can insist on it.</summary>
public static class PackageLimits
{
    /// <summary>Bytes of the package itself, and of all its files together.</summary>
    public const long Length = 1_500_000_000;

    /// <summary>Files in it.</summary>
    public const int Files = 200_000;

    /// <summary>Bytes of one recipe, in a package or not: whoever reads one holds it in memory.</summary>
    public const int Recipe = 128 << 20;

    /// <summary>Bytes of its manifest.</summary>
    public const int Manifest = 64 << 20;

    /// <summary>How many times its own length a package may grow to; beyond <see cref="AnyRatio"/> only.</summary>
    public const int Ratio = 300;

    /// <summary>Up to this many bytes it may have grown to at any ratio.</summary>
    public const long AnyRatio = 64 << 20;
}
