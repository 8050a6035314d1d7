using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// Who made the draft that changes a published item, or a copy; who made a new item is its owner. It belongs to no type's definition.
/// </summary>
public sealed class DraftPart : ContentPart
{
    /// <summary>The person's id; null where no person did.</summary>
    public string? MadeBy { get; set; }
}
