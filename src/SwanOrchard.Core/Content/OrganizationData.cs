namespace SwanOrchard.Core.Content;

/// <summary>The properties stored in <c>OrganizationPart</c>. Their names are a contract between recipes, modules and the mirror.</summary>
public sealed record OrganizationData
{
    /// <summary>The short name or abbreviation, in the language of the version.</summary>
    public string? ShortName { get; init; }

    /// <summary>The name of the city, in the language of the version.</summary>
    public string? City { get; init; }

    /// <summary>The role in the network. Shared by all language versions.</summary>
    public OrganizationRole? Role { get; init; }

    /// <summary>The country (ISO 3166-1 alpha-2). Shared by all language versions.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The URL of the website. Shared by all language versions.</summary>
    public string? Website { get; init; }

    /// <summary>The contact persons. Shared by all language versions.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>The social network accounts, at most one per network. Shared by all language versions.</summary>
    public IReadOnlyList<Profile> Profiles { get; init; } = [];

    /// <summary>The logo; its file and sizes are shared by all language versions.</summary>
    public Picture? Logo { get; init; }
}
