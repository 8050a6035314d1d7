namespace SwanOrchard.Core.Pages;

/// <summary>An organization in a list.</summary>
public sealed record OrganizationCard
{
    /// <summary>The name and the page of the organization.</summary>
    public required NamedLink Link { get; init; }

    /// <summary>The short name, if it differs from the name; otherwise null.</summary>
    public string? ShortName { get; init; }

    /// <summary>The role in the network, in the page's language; null if there is none.</summary>
    public string? Role { get; init; }

    /// <summary>City and country, as far as they are known in the page's language.</summary>
    public string? Place { get; init; }
}
