using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// What an item said to readers before it was unpublished, and since when. It belongs to no type's definition, and goes once the item
/// is published again.
/// </summary>
public sealed class UnpublishedPart : ContentPart
{
    /// <summary>See <see cref="ReaderText"/>.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>The item's last change that counted, in UTC.</summary>
    public DateTime? Utc { get; set; }
}
