namespace SwanOrchard.Import;

/// <summary>What an import is at.</summary>
public enum ImportPhase
{
    /// <summary>It reads what the source holds.</summary>
    Reading,

    /// <summary>It looks for images to fetch.</summary>
    Looking,

    /// <summary>It fetches images from the old site.</summary>
    Fetching,

    /// <summary>It makes the content.</summary>
    Making,
}
