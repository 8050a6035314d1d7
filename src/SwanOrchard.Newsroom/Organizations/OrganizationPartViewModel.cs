using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Organizations;

/// <summary>The form of an organization's own part, or what one of its cards shows of it.</summary>
public class OrganizationPartViewModel : CardsViewModel
{
    /// <summary>The short name or acronym.</summary>
    public string? ShortName { get; set; }

    /// <summary>The name of the city.</summary>
    public string? City { get; set; }

    /// <summary>The role in the network; null for none.</summary>
    public OrganizationRole? Role { get; set; }

    /// <summary>ISO 3166-1 alpha-2; null or empty for none.</summary>
    public string? CountryCode { get; set; }

    /// <summary>The URL of the organization's site, as typed.</summary>
    public string? Website { get; set; }

    /// <summary>The contacts, one a row.</summary>
    public IList<ContactRow> Contacts { get; set; } = [];

    /// <summary>The profiles on social networks, one a row.</summary>
    public IList<ProfileRow> Profiles { get; set; } = [];

    /// <summary>The logo and its texts.</summary>
    public PictureFields Logo { get; set; } = new();

    /// <summary>The countries to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Countries { get; set; } = [];
}
