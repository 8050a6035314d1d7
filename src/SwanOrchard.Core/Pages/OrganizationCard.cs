namespace SwanOrchard.Core.Pages;

/// <summary>An organization in a list.</summary>
public sealed record OrganizationCard
{
    public required NamedLink Link { get; init; }

    public string? ShortName { get; init; }

    public string? Role { get; init; }

    /// <summary>City and country, as far as they are known in the page's language.</summary>
    public string? Place { get; init; }
}
