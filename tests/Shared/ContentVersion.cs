namespace SwanOrchard.Tests.Shared;

/// <summary>What one language says of a <see cref="ContentSet"/>.</summary>
public sealed record ContentVersion(string Language, string Title, string Html = "")
{
    public string? Lead { get; init; }

    public IReadOnlyList<string> Places { get; init; } = [];

    public string? MoreInfoText { get; init; }

    public string? AltText { get; init; }

    public string? Credit { get; init; }

    public string? ShortName { get; init; }

    public string? City { get; init; }

    /// <summary>The address of this version, without a leading slash.</summary>
    /// <param name="type">The content type.</param>
    /// <param name="slug">The last part.</param>
    public string Path(string type, string slug) => type switch
    {
        "Article" => $"{Language}/news/{slug}",
        "Organization" => $"{Language}/organizations/{slug}",
        _ => $"{Language}/{slug}",
    };
}
