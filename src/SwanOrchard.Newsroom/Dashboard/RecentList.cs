using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Dashboard;

/// <summary>Lists the articles published most recently, each once with all its languages.</summary>
public sealed class RecentList : IDashboardList
{
    private readonly DashboardRows _rows;
    private readonly LanguageVersions _versions;
    private readonly ReaderSite _site;
    private readonly IStringLocalizer S;

    public RecentList(DashboardRows rows, LanguageVersions versions, ReaderSite site, IStringLocalizer<RecentList> localizer)
    {
        _rows = rows;
        _versions = versions;
        _site = site;
        S = localizer;
    }

    /// <inheritdoc/>
    public string Card => DashboardCards.Recent;

    /// <inheritdoc/>
    public LocalizedString Title => S["Recently published"];

    /// <inheritdoc/>
    public LocalizedString Nothing => S["No article has been published yet."];

    /// <inheritdoc/>
    public bool IsFor(ClaimsPrincipal user) => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DashboardRow>> GetRowsAsync(ClaimsPrincipal user)
    {
        var languages = (await _site.GetLanguagesAsync()).Supported.Count;
        var items = await _rows.PublishedArticles().Take(DashboardRows.Most * languages).ListAsync();
        var rows = new List<DashboardRow>();
        foreach (var set in items.GroupBy(EditorialItems.Set).Take(DashboardRows.Most))
        {
            var item = set.FirstOrDefault(version => LanguageOf(version) == CultureInfo.CurrentUICulture.Name)
                ?? set.FirstOrDefault(version => !version.IsTranslation())
                ?? set.First();
            _versions.Want(set.Key);
            rows.Add(_rows.Row(item, user) with
            {
                When = S["published {0}"],
                Date = item.TryGet<ArticlePart>(out var article) ? article.FirstPublishedUtc : null,
                Set = set.Key,
            });
        }

        return rows;
    }

    private static string? LanguageOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? part.Culture : null;
}
