using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Mirror.Publishing.Incremental;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>A feed that is built once for all formats and released after the last one is written.</summary>
/// <param name="prefix">The path of the copy on its host.</param>
/// <param name="questions">Notes what the feed asks.</param>
/// <param name="build">Builds the feed in every format.</param>
internal sealed class SharedFeed(string prefix, Questions questions, Func<Task<IReadOnlyList<Feed>>> build)
{
    private readonly Lock _lock = new();
    private Task<(IReadOnlyList<Feed> Feeds, Question[] Asked)>? _feeds;
    private int _written;

    /// <summary>Writes one of the formats.</summary>
    /// <param name="number">The index in <see cref="FeedFiles.Formats"/>.</param>
    public async Task<byte[]> WriteAsync(int number)
    {
        Task<(IReadOnlyList<Feed> Feeds, Question[] Asked)> building;
        lock (_lock)
        {
            building = _feeds ??= questions.NoteAsync(build);
            if (++_written == FeedFiles.Formats.Count)
            {
                _feeds = null;
            }
        }

        var (feeds, asked) = await building;
        questions.Add(asked);
        var feed = feeds[number];
        return FeedWriter.Write(
            feed with { Notice = feed.Notice is { } notice ? notice with { Stylesheet = prefix + notice.Stylesheet } : null },
            FeedFiles.Formats[number]);
    }
}
