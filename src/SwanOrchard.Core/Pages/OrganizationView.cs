namespace SwanOrchard.Core.Pages;

/// <summary>A complete organization.</summary>
public sealed record OrganizationView
{
    public required string Name { get; init; }

    /// <summary>The short name, if it differs from the name; otherwise null.</summary>
    public string? ShortName { get; init; }

    /// <summary>The role in the network, in the page's language.</summary>
    public string? Role { get; init; }

    /// <summary>The name of the city; null if there is none.</summary>
    public string? City { get; init; }

    /// <summary>The country and its page; null if there is none.</summary>
    public NamedLink? Country { get; init; }

    /// <summary>The link to the website: an absolute URL, or a path if it is on this site; null if there is none.</summary>
    public string? Website { get; init; }

    /// <summary>The host of the website, as the text of the link.</summary>
    public string? WebsiteName { get; init; }

    /// <summary>The cleaned body, printed without escaping.</summary>
    public required string Body { get; init; }

    /// <summary>The table of contents; empty if the body has fewer than four headings.</summary>
    public IReadOnlyList<ContentsEntry> Contents => ContentsEntry.Of(Body);

    /// <summary>The contacts who agreed to be named.</summary>
    public IReadOnlyList<ContactView> Contacts { get; init; } = [];

    /// <summary>The accounts on social networks.</summary>
    public IReadOnlyList<ProfileLink> Profiles { get; init; } = [];

    /// <summary>The logo; null if there is none.</summary>
    public PictureView? Logo { get; init; }
}
