namespace SwanOrchard.Mirror.Serving;

/// <summary>What <c>serve</c> is told.</summary>
public sealed record ServeOptions
{
    /// <summary>Where it listens when it is told nothing.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The address to listen at; port 0 takes a free one.</summary>
    public string Url { get; init; } = DefaultUrl;

    /// <summary>A recipe file, a folder of them, a mirror package, or the address of one.</summary>
    public required string Content { get; init; }

    /// <summary>Whether content that cannot be shown as Orchard would is a failure.</summary>
    public bool Strict { get; init; }

    /// <summary>Where to keep packages; null for the user's own cache.</summary>
    public string? Cache { get; init; }

    /// <summary>The theme's folder.</summary>
    public required string Theme { get; init; }

    /// <summary>The site's own address for what must be absolute; null to take the settings' or the one it is asked at.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where faults of content and theme are told to who runs it.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
