using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>What a form knows about the version it was opened on.</summary>
public class EditConflictViewModel
{
    /// <summary>A fingerprint of the content the form was opened on; null for a new item.</summary>
    public string? OpenedOn { get; set; }

    /// <summary>That content itself, see <see cref="OpenedContent"/>; null for a new item.</summary>
    public string? Opened { get; set; }

    /// <summary>The id that a new item will have, see <see cref="NewItemToken"/>; null for one that is stored.</summary>
    public string? NewItem { get; set; }

    /// <summary>Whether the form shows what somebody else saved, and asks whether this one's changes may go on top.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Whether the editor, having been told, puts the changes on top of what someone else saved.</summary>
    public bool Replace { get; set; }

    /// <summary>Whether someone else has saved the item since the form was opened.</summary>
    [BindNever]
    public bool IsConflict { get; set; }

    /// <summary>The id of the content item, if there is a conflict.</summary>
    [BindNever]
    public string ContentItemId { get; set; } = "";
}
