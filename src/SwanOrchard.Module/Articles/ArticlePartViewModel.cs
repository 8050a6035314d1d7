using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Module.Editing;

namespace SwanOrchard.Module.Articles;

/// <summary>The form of an article's own part.</summary>
public class ArticlePartViewModel
{
    public string? Lead { get; set; }

    public DateOnly? EventStart { get; set; }

    public DateOnly? EventEnd { get; set; }

    /// <summary>One a line.</summary>
    public string? Places { get; set; }

    public string? CountryCode { get; set; }

    public IList<string> Organizations { get; set; } = [];

    public IList<ContactRow> Contacts { get; set; } = [];

    public string? MoreInfoUrl { get; set; }

    public string? MoreInfoText { get; set; }

    public PictureFields Image { get; set; } = new();

    /// <summary>In the site's time zone.</summary>
    public DateTime? FirstPublished { get; set; }

    [BindNever]
    public IEnumerable<SelectListItem> AllOrganizations { get; set; } = [];
}
