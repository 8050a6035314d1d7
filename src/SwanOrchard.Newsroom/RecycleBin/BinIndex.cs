using YesSql.Indexes;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Finds what was deleted, by item and by time.</summary>
public sealed class BinIndex : MapIndex
{
    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>When it was deleted (UTC).</summary>
    public DateTime Utc { get; set; }
}
