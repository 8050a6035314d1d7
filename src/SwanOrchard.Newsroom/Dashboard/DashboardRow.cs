using Microsoft.Extensions.Localization;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>An item on a dashboard card.</summary>
/// <param name="ContentItemId">The id of the content item.</param>
/// <param name="Title">Its title; empty if it has none yet.</param>
public sealed record DashboardRow(string ContentItemId, string Title)
{
    /// <summary>The language of the title (RFC 5646).</summary>
    public string Language { get; init; } = "";

    /// <summary>The content type's name.</summary>
    public string ContentType { get; init; } = "";

    /// <summary>The user who changed it last; among drafts to review, who handed it over.</summary>
    public string Author { get; init; } = "";

    /// <summary>Says what <see cref="Date"/> is the time of, with the placeholder {0} for it.</summary>
    public LocalizedString? When { get; init; }

    /// <summary>The time to show (UTC).</summary>
    public DateTime? Date { get; init; }

    /// <summary>Whether the user may edit the item.</summary>
    public bool MayEdit { get; init; }

    /// <summary>The paths of this site to which it links, with a leading slash, where there is nothing; empty on other cards.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The localization set if the card shows its languages, otherwise null.</summary>
    public string? Set { get; init; }
}
