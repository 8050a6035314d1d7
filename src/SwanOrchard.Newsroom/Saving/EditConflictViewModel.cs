using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>What a form knows of the version it was opened on.</summary>
public class EditConflictViewModel
{
    /// <summary>A fingerprint of the content the form was opened on; null for a new item.</summary>
    public string? OpenedOn { get; set; }

    /// <summary>The id that a new item will have, see <see cref="NewItemToken"/>; null for one that is stored.</summary>
    public string? NewItem { get; set; }

    /// <summary>The ids of the contacts that it was opened with.</summary>
    public string? Contacts { get; set; }

    /// <summary>Whether the editor, having been told, wants to replace what someone else saved.</summary>
    public bool Replace { get; set; }

    [BindNever]
    public bool IsConflict { get; set; }

    [BindNever]
    public string ContentItemId { get; set; } = "";
}
