namespace SwanOrchard.Core.Pages;

/// <summary>The page that explains feeds and lists them.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">A short explanation of feeds.</param>
/// <param name="Groups">All feeds in groups: the whole site, countries, organizations.</param>
public sealed record FeedsView(string Title, string Text, IReadOnlyList<FeedGroup> Groups);

/// <summary>A group of feeds.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Feeds">The feeds of the group.</param>
public sealed record FeedGroup(string Title, IReadOnlyList<FeedEntry> Feeds);

/// <summary>A feed in all formats.</summary>
/// <param name="Name">The name of the country, organization or language.</param>
/// <param name="Links">The feed in each format.</param>
public sealed record FeedEntry(string Name, IReadOnlyList<FeedLink> Links);
