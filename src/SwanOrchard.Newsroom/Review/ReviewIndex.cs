using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Finds the review of an item, and what has been ready for longest.</summary>
public sealed class ReviewIndex : MapIndex
{
    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>One of <see cref="ReviewState"/>, as a number.</summary>
    public int State { get; set; }

    /// <summary>Since when (UTC).</summary>
    public DateTime Utc { get; set; }
}
