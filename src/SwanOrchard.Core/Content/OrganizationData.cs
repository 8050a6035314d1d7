namespace SwanOrchard.Core.Content;

/// <summary>What <c>OrganizationPart</c> stores. Property names are the contract between recipe, module and mirror.</summary>
public sealed record OrganizationData
{
    public string? ShortName { get; init; }

    public string? City { get; init; }

    /// <summary>Shared.</summary>
    public OrganizationRole? Role { get; init; }

    /// <summary>Shared. ISO 3166-1 alpha-2.</summary>
    public string? CountryCode { get; init; }

    /// <summary>Shared.</summary>
    public string? Website { get; init; }

    /// <summary>Shared.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Shared. One account a network.</summary>
    public IReadOnlyList<Profile> Profiles { get; init; } = [];

    public Picture? Logo { get; init; }
}
