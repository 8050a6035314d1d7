using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Pages;

/// <summary>Describes a page for the frame around it.</summary>
public sealed record PageSubject
{
    /// <summary>The title of the page; null for the home page, which uses the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>The description for search engines and previews, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The path of the page, without a leading slash; null for a page without its own path.</summary>
    public string? Path { get; init; }

    /// <summary>The paths of all published versions, including this one, by language.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; init; } = new Dictionary<string, string>();

    /// <summary>The paths for the language switch, by language; null to use <see cref="Versions"/>.</summary>
    public IReadOnlyDictionary<string, string>? Switch { get; init; }

    /// <summary>Whether the page is the home page, where readers of other languages choose at the root.</summary>
    public bool IsHome { get; init; }

    /// <summary>The path to which the switch leads in a language without a version.</summary>
    public Func<string, string> Section { get; init; } = SitePaths.Home;

    /// <summary>The Open Graph type.</summary>
    public string Type { get; init; } = "website";

    /// <summary>The image for previews, or null.</summary>
    public PictureView? Image { get; init; }

    /// <summary>The feed of the page's country or organization; by default, that of the language.</summary>
    public FeedPath Feed { get; init; } = new(FeedFormat.Rss);

    /// <summary>schema.org objects in addition to the breadcrumbs.</summary>
    public IReadOnlyList<System.Text.Json.Nodes.JsonObject> Data { get; init; } = [];

    /// <summary>The names and paths of the pages above this one, starting below the home page.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Above { get; init; } = [];
}
