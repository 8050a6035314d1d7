using OrchardCore.DisplayManagement.Views;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>Who created an item and who changed it last, in a row of the content list.</summary>
public class PeopleViewModel : ShapeViewModel
{
    /// <summary>Who created it; null if unknown.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>Who changed it last; empty if unknown.</summary>
    public string ChangedBy { get; set; } = "";

    /// <summary>When it was last changed (UTC).</summary>
    public DateTime? ModifiedUtc { get; set; }
}
