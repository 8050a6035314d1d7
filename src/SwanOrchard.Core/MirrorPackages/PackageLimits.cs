namespace SwanOrchard.Core.MirrorPackages;

/// <summary>The limits of a mirror package. Writers respect them so that readers can enforce them.</summary>
public static class PackageLimits
{
    /// <summary>The most bytes of the package itself, and of all its files together.</summary>
    public const long Length = 1_500_000_000;

    /// <summary>The most files in a package.</summary>
    public const int Files = 200_000;

    /// <summary>The most bytes of a recipe, inside or outside a package; it is read into memory as a whole.</summary>
    public const int Recipe = 128 << 20;

    /// <summary>The most bytes of the manifest.</summary>
    public const int Manifest = 64 << 20;

    /// <summary>The highest compression ratio, enforced only beyond <see cref="AnyRatio"/>.</summary>
    public const int Ratio = 300;

    /// <summary>The most uncompressed bytes that are accepted at any compression ratio.</summary>
    public const long AnyRatio = 64 << 20;
}
