namespace SwanOrchard.Newsroom.Review;

/// <summary>
/// The review of an item, with the notes on it. It is a document of its own, beside the item: whatever prints, copies or exports items
/// knows nothing of it.
/// </summary>
public sealed class ItemReview
{
    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Whose turn it is.</summary>
    public ReviewState State { get; set; }

    /// <summary>Since when (UTC).</summary>
    public DateTime Utc { get; set; }

    /// <summary>The id of the person who handed it to the editors last; empty if nobody did.</summary>
    public string UserId { get; set; } = "";

    /// <summary>That person's name.</summary>
    public string UserName { get; set; } = "";

    /// <summary>What people have written about the item, the first first.</summary>
    public IList<ReviewNote> Notes { get; set; } = [];
}
