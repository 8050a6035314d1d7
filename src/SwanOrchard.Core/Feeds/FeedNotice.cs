namespace SwanOrchard.Core.Feeds;

/// <summary>What people see who open a feed in a browser.</summary>
/// <param name="Stylesheet">The address of the feed's stylesheet, on the feed's own host.</param>
/// <param name="Text">What this is.</param>
/// <param name="LinkText">What stands behind <paramref name="Url"/>.</param>
/// <param name="Url">The page that says more.</param>
public sealed record FeedNotice(string Stylesheet, string Text, string LinkText, string Url);
