namespace SwanOrchard.Newsroom.Forms;

/// <summary>The networks a form proposes; any other may be typed.</summary>
public static class ProfileNetworks
{
    public static IReadOnlyList<string> Known { get; } =
        ["Facebook", "Instagram", "Telegram", "X", "Twitter", "YouTube", "VK", "LinkedIn", "TikTok", "Mastodon", "Bluesky", "WhatsApp"];
}
