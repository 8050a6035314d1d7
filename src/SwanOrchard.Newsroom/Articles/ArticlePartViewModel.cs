using Microsoft.AspNetCore.Mvc.ModelBinding;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>The form of an article's own part.</summary>
public class ArticlePartViewModel
{
    public string? Lead { get; set; }

    /// <summary>As it was typed, so that nothing is lost.</summary>
    public string? EventStart { get; set; }

    public string? EventEnd { get; set; }

    public IList<string?> Places { get; set; } = [];

    public string? CountryCode { get; set; }

    public IList<string> Organizations { get; set; } = [];

    public IList<ContactRow> Contacts { get; set; } = [];

    public LinkFields MoreInfo { get; set; } = new();

    public PictureFields Image { get; set; } = new();

    /// <summary>In the site's time zone.</summary>
    public string? FirstPublished { get; set; }

    /// <summary>Whether what all languages share is not this person's to change.</summary>
    [BindNever]
    public bool FactsAreLocked { get; set; }

    [BindNever]
    public string TimeZone { get; set; } = "";

    [BindNever]
    public IEnumerable<OrganizationOption> AllOrganizations { get; set; } = [];
}
