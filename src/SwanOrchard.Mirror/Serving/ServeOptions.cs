namespace SwanOrchard.Mirror.Serving;

/// <summary>The options of <c>serve</c>.</summary>
public sealed record ServeOptions
{
    /// <summary>The default URL to listen at.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The URL to listen at; port 0 selects a free port.</summary>
    public string Url { get; init; } = DefaultUrl;

    /// <summary>A recipe file, a folder of them, a mirror package, or the URL of one.</summary>
    public required string Content { get; init; }

    /// <summary>Whether content that cannot be shown as in Orchard is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>The folder for packages; null for the user's cache.</summary>
    public string? Cache { get; init; }

    /// <summary>The folder of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>The site's own URL for absolute links; null for that of the settings or of the request.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Receives errors of content and theme.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
