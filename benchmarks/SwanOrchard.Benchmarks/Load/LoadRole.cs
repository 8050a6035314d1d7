namespace SwanOrchard.Benchmarks.Load;

/// <summary>The part of a page in the comparison.</summary>
public enum LoadRole
{
    /// <summary>A page of this project.</summary>
    Measured,

    /// <summary>Stock Orchard Core's blog post.</summary>
    Stock,

    /// <summary>The article's bytes, sent from a file.</summary>
    File,

    /// <summary>The article's bytes, sent from memory.</summary>
    Memory,
}
