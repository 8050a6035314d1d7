using Microsoft.AspNetCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>The form of an organization's own part.</summary>
public class OrganizationPartViewModel
{
    public string? ShortName { get; set; }

    public string? City { get; set; }

    public OrganizationRole? Role { get; set; }

    public string? CountryCode { get; set; }

    public string? Website { get; set; }

    public IList<ContactRow> Contacts { get; set; } = [];

    public IList<ProfileRow> Profiles { get; set; } = [];

    public PictureFields Logo { get; set; } = new();

    /// <summary>Whether what all languages share is not this person's to change.</summary>
    [BindNever]
    public bool FactsAreLocked { get; set; }
}
