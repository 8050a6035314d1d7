namespace SwanOrchard.Core.Pages;

/// <summary>A complete organization.</summary>
public sealed record OrganizationView
{
    public required string Name { get; init; }

    /// <summary>The short name, if it differs from the name; otherwise null.</summary>
    public string? ShortName { get; init; }

    /// <summary>The role in the network, in the page's language.</summary>
    public string? Role { get; init; }

    public string? City { get; init; }

    public NamedLink? Country { get; init; }

    /// <summary>The link to the website: an absolute URL, or a path if it is on this site; null if there is none.</summary>
    public string? Website { get; init; }

    /// <summary>The host of the website, as the text of the link.</summary>
    public string? WebsiteName { get; init; }

    /// <summary>The cleaned body, printed without escaping.</summary>
    public required string Body { get; init; }

    public IReadOnlyList<ContactView> Contacts { get; init; } = [];

    public IReadOnlyList<ProfileLink> Profiles { get; init; } = [];

    public PictureView? Logo { get; init; }
}
