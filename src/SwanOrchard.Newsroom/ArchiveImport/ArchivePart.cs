using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>What an item from an archive was when it came in: by that it can be told whether anybody has edited it since.</summary>
public sealed class ArchivePart : ContentPart
{
    /// <summary>The version's id.</summary>
    public string Version { get; set; } = "";

    /// <summary>Its last change.</summary>
    public DateTime? ModifiedUtc { get; set; }
}
