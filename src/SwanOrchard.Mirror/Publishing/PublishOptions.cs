namespace SwanOrchard.Mirror.Publishing;

/// <summary>The options of <c>publish</c>.</summary>
public sealed record PublishOptions
{
    /// <summary>The folder to write to.</summary>
    public required string Target { get; init; }

    /// <summary>A recipe file, a folder of them, a mirror package, or the URL of one.</summary>
    public required string Content { get; init; }

    /// <summary>The folder of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>
    /// The URL of the copy in normal form (RFC 3986: host in ASCII, path encoded), without a trailing slash; null if not known.
    /// </summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether links must work when opened from a disk.</summary>
    public bool Relative { get; init; }

    /// <summary>Whether to write into a folder that contains foreign files.</summary>
    public bool Force { get; init; }

    /// <summary>Whether to keep complete releases and switch a link between them.</summary>
    public bool Releases { get; init; }

    /// <summary>Whether a warning is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>The encoded path of the copy on its host, such as <c>/sub</c>; empty at the root.</summary>
    public string PathPrefix => BaseUrl is null ? "" : new Uri(BaseUrl).AbsolutePath.TrimEnd('/');
}
