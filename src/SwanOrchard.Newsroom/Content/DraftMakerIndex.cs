using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Finds drafts by who made them: of an item of one's own, or of somebody else's.</summary>
public sealed class DraftMakerIndex : MapIndex
{
    /// <summary>The id of the user who made the draft; for an item that was never published, of who created it.</summary>
    public string MadeBy { get; set; } = "";
}
