namespace SwanOrchard.Core.Pages;

/// <summary>Navigation through a list of several pages.</summary>
/// <param name="Number">The current page, from 1.</param>
/// <param name="Count">The number of pages.</param>
/// <param name="NewerUrl">The previous page; null on the first one.</param>
/// <param name="OlderUrl">The next page; null on the last one.</param>
/// <param name="Pages">
/// The pages to jump to, in order: the first and the last, those next to the current one, and one halfway to either end. Empty if there
/// are only two.
/// </param>
public sealed record Pager(int Number, int Count, string? NewerUrl, string? OlderUrl, IReadOnlyList<PagerLink> Pages)
{
    /// <summary>Makes the navigation.</summary>
    /// <param name="number">The current page, from 1 to <paramref name="count"/>.</param>
    /// <param name="count">The number of pages, from 2.</param>
    /// <param name="url">The URL of a page.</param>
    public static Pager Of(int number, int count, Func<int, string> url) => new(
        number,
        count,
        number > 1 ? url(number - 1) : null,
        number < count ? url(number + 1) : null,
        count > 2 ? [.. Links(number, count, url)] : []);

    private static IEnumerable<PagerLink> Links(int number, int count, Func<int, string> url)
    {
        var shown = new SortedSet<int> { 1, (1 + number) / 2, number, (number + count) / 2, count };
        shown.UnionWith(new[] { number - 1, number + 1 }.Where(page => page >= 1 && page <= count));
        var last = 0;
        foreach (var page in shown)
        {
            // A gap of one page is no shorter than the page itself.
            if (page == last + 2)
            {
                yield return new(last + 1, url(last + 1), IsCurrent: false, IsAfterGap: false);
            }

            yield return new(page, url(page), page == number, IsAfterGap: page > last + 2);
            last = page;
        }
    }
}

/// <summary>A link to a page of a list.</summary>
/// <param name="Number">The number of the page.</param>
/// <param name="Url">Its URL.</param>
/// <param name="IsCurrent">Whether this is the page that is shown.</param>
/// <param name="IsAfterGap">Whether pages before it are left out.</param>
public sealed record PagerLink(int Number, string Url, bool IsCurrent, bool IsAfterGap);
