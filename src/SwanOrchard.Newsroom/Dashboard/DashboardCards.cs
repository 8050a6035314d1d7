namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>The content types of the newsroom's cards on the admin dashboard.</summary>
public static class DashboardCards
{
    /// <summary>Orchard's stereotype for content types that its dashboard can hold.</summary>
    public const string Stereotype = "DashboardWidget";

    /// <summary>Greets the user and says what the user's role can do next.</summary>
    public const string Start = "SwanStartCard";

    /// <summary>The user's own drafts.</summary>
    public const string MyDrafts = "SwanMyDraftsCard";

    /// <summary>Drafts whose owners cannot publish them.</summary>
    public const string ToReview = "SwanToReviewCard";

    /// <summary>Drafts with a scheduled time of publication.</summary>
    public const string Scheduled = "SwanScheduledCard";

    /// <summary>The articles published most recently, and their languages.</summary>
    public const string Recent = "SwanRecentCard";

    /// <summary>Published items whose texts link to nothing on this site.</summary>
    public const string DeadLinks = "SwanDeadLinksCard";
}
