namespace SwanOrchard.Mirror.Publishing;

/// <summary>What <c>publish</c> is told.</summary>
public sealed record PublishOptions
{
    /// <summary>The folder to write to.</summary>
    public required string Target { get; init; }

    /// <summary>A recipe file, a folder of them, a mirror package, or the address of one.</summary>
    public required string Content { get; init; }

    /// <summary>The theme's folder.</summary>
    public required string Theme { get; init; }

    /// <summary>
    /// The copy's own address as it stands in URLs (RFC 3986: the host in ASCII, the path
    /// encoded), without a trailing slash; null where it is not known.
    /// </summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether links must work from a disk.</summary>
    public bool Relative { get; init; }

    /// <summary>Whether to write among files that are not ours.</summary>
    public bool Force { get; init; }

    /// <summary>Whether to keep whole releases and one link that is switched.</summary>
    public bool Releases { get; init; }

    /// <summary>Whether a warning is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>The path below the host at which the copy will stand, such as <c>/sub</c>, encoded; empty at the host's root.</summary>
    public string PathPrefix => BaseUrl is null ? "" : new Uri(BaseUrl).AbsolutePath.TrimEnd('/');
}
