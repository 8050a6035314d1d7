using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>A member or partner of the network. See <see cref="OrganizationData"/> for what each property means.</summary>
public sealed class OrganizationPart : ContentPart
{
    public string? ShortName { get; set; }

    public string? City { get; set; }

    public OrganizationRole? Role { get; set; }

    public string? CountryCode { get; set; }

    public string? Website { get; set; }

    public IList<Contact> Contacts { get; set; } = [];

    public IList<Profile> Profiles { get; set; } = [];

    public Picture? Logo { get; set; }
}
