using System.Xml.Linq;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Models;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using FeedItem = OrchardCore.Feeds.Models.FeedItem;

namespace SwanOrchard.Newsroom.Feeds;

/// <summary>Passes the newsroom's feeds to Orchard as Core writes them. A response has one item: the whole feed.</summary>
public sealed class NewsFeedBuilder : IFeedBuilder
{
    private readonly FeedFormat _format;

    /// <param name="format">RSS or Atom, because Orchard's feeds are XML.</param>
    public NewsFeedBuilder(FeedFormat format) => _format = format;

    /// <inheritdoc/>
    public async Task<XDocument> ProcessAsync(FeedContext context, Func<Task> populate)
    {
        await populate();
        return FeedWriter.ToXml(context.Response.Items.OfType<FeedItem<Feed>>().Single().Item, _format);
    }

    /// <inheritdoc/>
    public FeedItem<TItem> AddItem<TItem>(FeedContext context, TItem contentItem)
    {
        var item = new FeedItem<TItem> { Item = contentItem };
        context.Response.Items.Add(item);
        return item;
    }

    /// <summary>Does nothing: what Core writes is complete.</summary>
    public void AddProperty(FeedContext context, FeedItem feedItem, XElement element)
    {
    }
}
