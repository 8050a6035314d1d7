using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Site;

/// <summary>The years of a language's news, where the site is at home.</summary>
public sealed class NewsYears
{
    /// <summary>How many titles stand on one page; a year with more has two, of half a year each.</summary>
    public const int PageSize = 150;

    /// <summary>The month with which the second half of a year begins.</summary>
    public const int SecondHalf = 7;

    private readonly IContentSource _content;
    private readonly TimeZoneInfo _zone;

    public NewsYears(IContentSource content, TimeZoneInfo zone)
    {
        _content = content;
        _zone = zone;
    }

    /// <summary>The years in which anything was published, the newest first. It costs one look a year.</summary>
    public async Task<IReadOnlyList<int>> OfAsync(string language)
    {
        var years = new List<int>();
        for (var filter = new ArticleFilter(language); ;)
        {
            if (await _content.GetArticlesAsync(filter, 0, 1) is not [{ Data.FirstPublishedUtc: { } newest }])
            {
                return years;
            }

            years.Add(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(newest, DateTimeKind.Utc), _zone).Year);
            filter = filter with { BeforeUtc = Start(years[^1], 1) };
        }
    }

    /// <summary>Whether a year has anything.</summary>
    public async Task<bool> HasAsync(string language, int year) => (await ReadAsync(language, year, 0, 1)).Count > 0;

    /// <summary>Whether a year has more than fits one page.</summary>
    public async Task<bool> IsLongAsync(string language, int year) => (await ReadAsync(language, year, PageSize, 1)).Count > 0;

    /// <summary>A year's articles, the newest first.</summary>
    /// <param name="language">Their language.</param>
    /// <param name="year">The year.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many at the most.</param>
    /// <param name="firstMonth">The month to begin with.</param>
    /// <param name="lastMonth">The month to end with.</param>
    public Task<IReadOnlyList<ArticleItem>> ReadAsync(
        string language, int year, int skip = 0, int take = int.MaxValue, int firstMonth = 1, int lastMonth = 12) =>
        _content.GetArticlesAsync(
            new(language)
            {
                FromUtc = Start(year, firstMonth),
                BeforeUtc = lastMonth == 12 ? Start(year + 1, 1) : Start(year, lastMonth + 1),
            },
            skip,
            take);

    // A day begins an hour late where clocks are put forward at midnight.
    private DateTime Start(int year, int month)
    {
        var start = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(_zone.IsInvalidTime(start) ? start.AddHours(1) : start, _zone);
    }
}
