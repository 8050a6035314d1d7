namespace SwanOrchard.Tests.Shared;

/// <summary>The texts of a <see cref="ContentSet"/> in one language.</summary>
public sealed record ContentVersion(string Language, string Title, string Html = "")
{
    public string? Lead { get; init; }

    public IReadOnlyList<string> Places { get; init; } = [];

    public string? MoreInfoText { get; init; }

    public string? AltText { get; init; }

    public string? Credit { get; init; }

    public string? ShortName { get; init; }

    public string? City { get; init; }

    /// <summary>The path of this version, without a leading slash.</summary>
    /// <param name="type">The content type.</param>
    /// <param name="slug">The last segment.</param>
    public string Path(string type, string slug) => type switch
    {
        "Article" => $"{Language}/news/{slug}",
        "Organization" => $"{Language}/organizations/{slug}",
        _ => $"{Language}/{slug}",
    };
}
