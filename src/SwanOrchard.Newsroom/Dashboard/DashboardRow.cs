using Microsoft.Extensions.Localization;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>An item on a card.</summary>
/// <param name="ContentItemId">The content item.</param>
/// <param name="Title">Its title; empty for one that has none yet.</param>
public sealed record DashboardRow(string ContentItemId, string Title)
{
    /// <summary>The language of the title (RFC 5646).</summary>
    public string Language { get; init; } = "";

    /// <summary>The content type's name.</summary>
    public string ContentType { get; init; } = "";

    /// <summary>Who changed it last or, among what is to be reviewed, whose it is.</summary>
    public string Author { get; init; } = "";

    /// <summary>What <see cref="Date"/> is the time of, with a place for it.</summary>
    public LocalizedString? When { get; init; }

    /// <summary>In UTC.</summary>
    public DateTime? Date { get; init; }

    public bool MayEdit { get; init; }

    /// <summary>The localization set, where the card shows its languages.</summary>
    public string? Set { get; init; }
}
