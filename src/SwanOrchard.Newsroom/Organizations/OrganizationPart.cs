using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>A member or partner of the network. <see cref="OrganizationData"/> describes each property.</summary>
public sealed class OrganizationPart : ContentPart
{
    /// <summary>The short name or acronym; null for none.</summary>
    public string? ShortName { get; set; }

    /// <summary>The name of its city, in the language of the version; null for none.</summary>
    public string? City { get; set; }

    /// <summary>Shared. Its role in the network; null for none.</summary>
    public OrganizationRole? Role { get; set; }

    /// <inheritdoc cref="OrganizationData.CountryCode"/>
    public string? CountryCode { get; set; }

    /// <summary>Shared. The absolute URL of its site; null for none.</summary>
    public string? Website { get; set; }

    /// <summary>Shared. The people readers may write to, with and without consent to be named.</summary>
    public IList<Contact> Contacts { get; set; } = [];

    /// <inheritdoc cref="OrganizationData.Profiles"/>
    public IList<Profile> Profiles { get; set; } = [];

    /// <summary>The logo; null for none.</summary>
    public Picture? Logo { get; set; }
}
