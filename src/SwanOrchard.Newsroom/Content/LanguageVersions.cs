using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Site;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// Looks up the languages of localization sets. Rows announce their sets first and ask when they are rendered, so that one query serves
/// a whole page.
/// </summary>
public sealed class LanguageVersions
{
    private readonly ISession _session;
    private readonly ReaderSite _site;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly HashSet<string> _wanted = [];
    private readonly Dictionary<string, IReadOnlyList<LanguageVersion>> _known = [];

    public LanguageVersions(ISession session, ReaderSite site, IHttpContextAccessor httpContextAccessor)
    {
        _session = session;
        _site = site;
        _httpContextAccessor = httpContextAccessor;
    }

    /// <summary>Announces that a set will be asked for.</summary>
    public void Want(string set) => _wanted.Add(set);

    /// <summary>Every language of the site, in the site's order, with what the set has in it.</summary>
    public async Task<IReadOnlyList<LanguageVersion>> GetAsync(string set)
    {
        if (!_known.TryGetValue(set, out var versions))
        {
            _wanted.Add(set);
            await LoadAsync();
            versions = _known[set];
        }

        return versions;
    }

    /// <summary>
    /// An item as the rules see it, combined with what it shares with the other languages of its set: a change to one changes all.
    /// </summary>
    public async Task<EditorialItem> InSetAsync(EditorialItem item, string set)
    {
        var versions = (await GetAsync(set)).Where(version => version.ContentItemId is not null).Select(version => version.Item).ToArray();
        return item with
        {
            WasPublished = item.WasPublished || versions.Any(version => version.WasPublished),
            IsScheduled = item.IsScheduled || versions.Any(version => version.IsScheduled),
        };
    }

    private async Task LoadAsync()
    {
        var sets = _wanted.Except(_known.Keys).ToArray();
        var languages = (await _site.GetLanguagesAsync()).Supported;
        var rows = await _session.QueryIndex<EditorialIndex>(index => index.LocalizationSet.IsIn(sets)).ListAsync();
        var bySet = rows.ToLookup(row => row.LocalizationSet);
        foreach (var set in sets)
        {
            var all = bySet[set].ToArray();
            _known[set] = [.. languages.Select(language => Version(language, all))];
        }

        _wanted.Clear();
    }

    private LanguageVersion Version(string language, EditorialIndex[] set)
    {
        var rows = set.Where(row => row.Culture.Equals(language, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (rows.Length == 0)
        {
            return new(language);
        }

        var row = rows[0];
        var userId = _httpContextAccessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);
        return new(language)
        {
            ContentItemId = row.ContentItemId,
            Published = rows.Any(version => version.Published),
            Draft = rows.Any(version => version.Draft),
            Item = new EditorialItem(row.ContentType)
            {
                IsOwn = row.Owner.Length > 0 && row.Owner == userId,
                IsTranslation = row.Translation,
                IsPublished = rows.Any(version => version.Published),
                IsScheduled = set.Any(version => version.ScheduledUtc is not null),
                WasPublished = set.Any(version => version.WasPublished),
            },
        };
    }
}
