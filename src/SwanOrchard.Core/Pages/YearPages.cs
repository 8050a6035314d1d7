using System.Globalization;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the archive: all titles of a year, so that the browser's own search finds them.</summary>
internal sealed class YearPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    private readonly NewsYears _years = new(content, writer.Site.TimeZone);

    /// <summary>A page of the archive; null where the year has nothing.</summary>
    /// <param name="year">The year.</param>
    /// <param name="isFirstHalf">Whether the page is that of the first half of a year that has two.</param>
    public async Task<PageModel?> BuildAsync(int year, bool isFirstHalf)
    {
        var isLong = await _years.IsLongAsync(writer.Language, year);
        if (!isLong && (isFirstHalf || !await _years.HasAsync(writer.Language, year)))
        {
            return null;
        }

        var articles = await _years.ReadAsync(
            writer.Language,
            year,
            firstMonth: isLong && !isFirstHalf ? NewsYears.SecondHalf : 1,
            lastMonth: isFirstHalf ? NewsYears.SecondHalf - 1 : 12);
        var months = articles
            .GroupBy(article => writer.LocalDay(article.Data.FirstPublishedUtc!.Value).Month)
            .Select(month => new YearMonth(writer.Locale.Month(month.Key), [.. month.Select(writer.LinkTo)]));
        var title = isLong ? Half(year, isFirstHalf) : writer.Localize("News of {0}", Text(year));
        var versions = await VersionsAsync(year, isFirstHalf);
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = title,
                Description = writer.Localize("All news of {0} by title.", Text(year)),
                Path = SitePaths.Year(writer.Language, year, isFirstHalf),
                Versions = versions,
                Section = language => SitePaths.NewsList(language),
                Above = [new(writer.Localize("News"), SitePaths.NewsList(writer.Language))],
            },
            Templates.Year);
        return page with
        {
            Year = new YearView(
                title,
                [.. months],
                isLong ? new(Half(year, !isFirstHalf), writer.Url(SitePaths.Year(writer.Language, year, !isFirstHalf))) : null,
                await LinksAsync(year)),
        };
    }

    /// <summary>All years that have news.</summary>
    /// <param name="current">The one that is shown; null for none.</param>
    public async Task<IReadOnlyList<NavigationLink>> LinksAsync(int? current = null) =>
        [.. (await content.GetYearsAsync(writer.Language, writer.Site.TimeZone)).Select(year =>
            new NavigationLink(Text(year), writer.Url(SitePaths.Year(writer.Language, year)), year == current ? "page" : null))];

    private string Half(int year, bool isFirst) => writer.Localize(
        "{0} – {1} {2}",
        writer.Locale.Month(isFirst ? 1 : NewsYears.SecondHalf),
        writer.Locale.Month(isFirst ? NewsYears.SecondHalf - 1 : 12),
        Text(year));

    private async Task<Dictionary<string, string>> VersionsAsync(int year, bool isFirstHalf)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in writer.Site.Languages.Supported)
        {
            if (language == writer.Language
                || (isFirstHalf ? await _years.IsLongAsync(language, year) : await _years.HasAsync(language, year)))
            {
                versions[language] = SitePaths.Year(language, year, isFirstHalf);
            }
        }

        return versions;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
