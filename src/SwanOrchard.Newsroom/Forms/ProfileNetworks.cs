namespace SwanOrchard.Newsroom.Forms;

/// <summary>The social networks that a form suggests; any other may be typed.</summary>
public static class ProfileNetworks
{
    /// <summary>The names of the networks.</summary>
    public static IReadOnlyList<string> Known { get; } =
        ["Facebook", "Instagram", "Telegram", "X", "Twitter", "YouTube", "VK", "LinkedIn", "TikTok", "Mastodon", "Bluesky", "WhatsApp"];
}
