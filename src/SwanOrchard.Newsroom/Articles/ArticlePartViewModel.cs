using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>The form of an article's own part, or what one of its cards shows of it.</summary>
public class ArticlePartViewModel : CardsViewModel
{
    /// <summary>The lead as typed.</summary>
    public string? Lead { get; set; }

    /// <summary>The first day of the event, as typed, so that nothing is lost if it is not a date.</summary>
    public string? EventStart { get; set; }

    /// <summary>The last day of the event, as typed.</summary>
    public string? EventEnd { get; set; }

    /// <summary>Names of places, one a row; a row may hold several lines, each of them a place.</summary>
    public IList<string?> Places { get; set; } = [];

    /// <summary>ISO 3166-1 alpha-2; null or empty for none.</summary>
    public string? CountryCode { get; set; }

    /// <summary>The localization sets of the selected organizations, in the order in which readers see them.</summary>
    public IList<string> Organizations { get; set; } = [];

    /// <summary>The contacts, one a row.</summary>
    public IList<ContactRow> Contacts { get; set; } = [];

    /// <summary>Where to read more.</summary>
    public LinkFields MoreInfo { get; set; } = new();

    /// <summary>The image and its texts.</summary>
    public PictureFields Image { get; set; } = new();

    /// <summary>When the article was first published, as typed, in the site's time zone.</summary>
    public string? FirstPublished { get; set; }

    /// <summary>The countries to choose from.</summary>
    [BindNever]
    public IEnumerable<SelectListItem> Countries { get; set; } = [];

    /// <summary>The id of the site's time zone, to show beside <see cref="FirstPublished"/>.</summary>
    [BindNever]
    public string TimeZone { get; set; } = "";

    /// <summary>The organizations to choose from, the selected ones first.</summary>
    [BindNever]
    public IEnumerable<OrganizationOption> AllOrganizations { get; set; } = [];
}
