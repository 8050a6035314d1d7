namespace SwanOrchard.Core.Pages;

/// <summary>The page that says what feeds are and lists them.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What a feed is, in three sentences.</param>
/// <param name="Groups">All feeds by kind: those of the whole site, of countries, of organizations.</param>
public sealed record FeedsView(string Title, string Text, IReadOnlyList<FeedGroup> Groups);

/// <summary>Feeds of one kind.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Feeds">Each feed with its formats.</param>
public sealed record FeedGroup(string Title, IReadOnlyList<FeedEntry> Feeds);

/// <summary>One feed.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Links">The feed in each format.</param>
public sealed record FeedEntry(string Name, IReadOnlyList<FeedLink> Links);
