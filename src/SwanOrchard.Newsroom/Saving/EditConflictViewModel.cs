using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>What a form knows about the version it was opened on.</summary>
public class EditConflictViewModel
{
    /// <summary>A fingerprint of the content the form was opened on; null for a new item.</summary>
    public string? OpenedOn { get; set; }

    /// <summary>The protected id that a new item will have (see <see cref="NewItemToken"/>); null for a stored item.</summary>
    public string? NewItem { get; set; }

    /// <summary>The ids of the contacts when the form was opened, separated by commas.</summary>
    public string? Contacts { get; set; }

    /// <summary>Whether the editor, knowing of the conflict, wants to replace what someone else saved.</summary>
    public bool Replace { get; set; }

    /// <summary>Whether someone else has saved the item since the form was opened.</summary>
    [BindNever]
    public bool IsConflict { get; set; }

    /// <summary>The id of the content item, if there is a conflict.</summary>
    [BindNever]
    public string ContentItemId { get; set; } = "";
}
