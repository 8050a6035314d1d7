using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;
using SwanOrchard.Core.Feeds;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Answers with one whole feed.</summary>
public sealed class NewsFeedQuery : IFeedQuery
{
    private readonly Feed _feed;

    /// <param name="feed">The feed.</param>
    public NewsFeedQuery(Feed feed) => _feed = feed;

    /// <inheritdoc/>
    public Task ExecuteAsync(FeedContext context)
    {
        context.Builder.AddItem(context, _feed);
        return Task.CompletedTask;
    }
}
