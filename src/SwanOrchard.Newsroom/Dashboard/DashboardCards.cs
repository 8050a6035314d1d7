namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>The content types of the newsroom's cards on the admin's first screen.</summary>
public static class DashboardCards
{
    /// <summary>Orchard's stereotype of what its dashboard can hold.</summary>
    public const string Stereotype = "DashboardWidget";

    /// <summary>Greets, and says what one's role can do next.</summary>
    public const string Start = "SwanStartCard";

    /// <summary>The drafts one has made.</summary>
    public const string MyDrafts = "SwanMyDraftsCard";

    /// <summary>The drafts of those who cannot publish them.</summary>
    public const string ToReview = "SwanToReviewCard";

    /// <summary>The drafts that are published by themselves.</summary>
    public const string Scheduled = "SwanScheduledCard";

    /// <summary>The articles published last, and their languages.</summary>
    public const string Recent = "SwanRecentCard";
}
