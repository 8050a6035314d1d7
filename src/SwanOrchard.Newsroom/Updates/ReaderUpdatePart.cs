using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Updates;

/// <summary>What an item said to readers when it was last published, and since when. It belongs to no type's definition.</summary>
public sealed class ReaderUpdatePart : ContentPart
{
    /// <summary>See <see cref="Core.Content.ReaderText"/>.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>The item's last change that counted.</summary>
    public DateTime? Utc { get; set; }
}
