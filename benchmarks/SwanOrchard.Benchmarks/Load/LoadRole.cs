namespace SwanOrchard.Benchmarks.Load;

/// <summary>What a page is in the comparison.</summary>
public enum LoadRole
{
    /// <summary>One of ours.</summary>
    Measured,

    /// <summary>Stock Orchard Core's blog post.</summary>
    Stock,

    /// <summary>The article's bytes from a file.</summary>
    File,

    /// <summary>The article's bytes from memory.</summary>
    Memory,
}
