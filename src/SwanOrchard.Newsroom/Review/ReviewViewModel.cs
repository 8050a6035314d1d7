using Microsoft.AspNetCore.Mvc.ModelBinding;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Review;

/// <summary>The review in the form of an item.</summary>
public class ReviewViewModel : ICardFields
{
    /// <summary>The new note, as typed.</summary>
    public string? Note { get; set; }

    /// <summary>Whose turn it is.</summary>
    [BindNever]
    public ReviewState State { get; set; }

    /// <summary>Since when (UTC).</summary>
    [BindNever]
    public DateTime Utc { get; set; }

    /// <summary>Who handed it to the editors last.</summary>
    [BindNever]
    public string UserName { get; set; } = "";

    /// <summary>The notes, the last first.</summary>
    [BindNever]
    public IReadOnlyList<ReviewNote> Notes { get; set; } = [];

    /// <summary>Whether the person may publish the item.</summary>
    [BindNever]
    public bool MayPublish { get; set; }

    /// <summary>Whether there are notes.</summary>
    public bool IsFilled => Notes.Count > 0 || Note is not null;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Fields => [nameof(Note)];
}
