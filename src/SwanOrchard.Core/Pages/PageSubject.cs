using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Pages;

/// <summary>What a page is about, for the frame around it.</summary>
public sealed record PageSubject
{
    /// <summary>The page's own title; null for the home page, which bears the site's name.</summary>
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The page's address without a leading slash; null for what has no address of its own.</summary>
    public string? Path { get; init; }

    /// <summary>By language, the addresses of all published versions, this one among them.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; init; } = new Dictionary<string, string>();

    /// <summary>By language, where the switch leads; null for <see cref="Versions"/>.</summary>
    public IReadOnlyDictionary<string, string>? Switch { get; init; }

    /// <summary>Whether the site's root is the version for readers of unlisted languages.</summary>
    public bool IsHome { get; init; }

    /// <summary>Where the switch leads in a language that has no version.</summary>
    public Func<string, string> Section { get; init; } = SitePaths.Home;

    /// <summary>The Open Graph type.</summary>
    public string Type { get; init; } = "website";

    public PictureView? Image { get; init; }

    /// <summary>The feed of what the page shows: its country or organization; that of the language by default.</summary>
    public FeedPath Feed { get; init; } = new(FeedFormat.Rss);

    /// <summary>schema.org objects beside the breadcrumbs.</summary>
    public IReadOnlyList<System.Text.Json.Nodes.JsonObject> Data { get; init; } = [];

    /// <summary>The pages above this one, from the home page down, each with its address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Above { get; init; } = [];
}
