namespace SwanOrchard.Core.Pages;

/// <summary>An organization, whole.</summary>
public sealed record OrganizationView
{
    public required string Name { get; init; }

    /// <summary>The short name, where it is not the name itself.</summary>
    public string? ShortName { get; init; }

    /// <summary>Its role in the network, in words.</summary>
    public string? Role { get; init; }

    public string? City { get; init; }

    public NamedLink? Country { get; init; }

    public string? Website { get; init; }

    /// <summary>The website's host, as the link's text.</summary>
    public string? WebsiteName { get; init; }

    /// <summary>The cleaned body, to be printed as it is.</summary>
    public required string Body { get; init; }

    public IReadOnlyList<ContactView> Contacts { get; init; } = [];

    public IReadOnlyList<ProfileLink> Profiles { get; init; } = [];

    public PictureView? Logo { get; init; }
}
