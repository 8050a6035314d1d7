namespace SwanOrchard.Mirror.Serving;

/// <summary>What <c>serve</c> is told.</summary>
public sealed record ServeOptions
{
    /// <summary>Where it listens when it is told nothing.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The address to listen at; port 0 takes a free one.</summary>
    public string Url { get; init; } = DefaultUrl;

    /// <summary>A recipe file or a folder of them.</summary>
    public required string Content { get; init; }

    /// <summary>The theme's folder.</summary>
    public required string Theme { get; init; }

    /// <summary>The site's own address for what must be absolute; null to take the settings' or the one it is asked at.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where faults of content and theme are told to who runs it.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
