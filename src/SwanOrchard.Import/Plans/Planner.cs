using System.Globalization;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Plans;

/// <summary>Decides on ids, languages, sets, paths and former URLs, before any body is read: links in one lead to another.</summary>
internal sealed class Planner
{
    private readonly string _site;
    private readonly SourceLanguages _languages;
    private readonly UrlIndex _urls;
    private readonly Dictionary<string, ItemPlan> _plans = new(StringComparer.Ordinal);
    private readonly List<LeftOutEntry> _leftOut = [];
    private readonly List<Claim> _claims = [];
    private HashSet<string>? _standing;

    /// <param name="site">The old site's name: what its ids are made with.</param>
    /// <param name="languages">Its languages.</param>
    /// <param name="hosts">The hosts it was reached at.</param>
    public Planner(string site, SourceLanguages languages, OwnHosts hosts)
    {
        _site = site;
        _languages = languages;
        _urls = new(hosts);
    }

    /// <summary>The id of the item that an item of the source becomes.</summary>
    /// <exception cref="ImportException">Nothing says which language it is in.</exception>
    public static string IdOf(string site, ArchiveItem item, SourceLanguages languages) =>
        Ids.Of(site, "item", item.Id, languages.Of(item, new List<Message>()));

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item; its body is not looked at.</param>
    /// <exception cref="ImportException">Nothing says which language it is in.</exception>
    public void Add(ArchiveItem item)
    {
        var notes = new List<Message>(item.Notes);
        var language = _languages.Of(item, notes);
        var id = Ids.Of(_site, "item", item.Id, language);
        if (!item.IsDraft && item.PublishedUtc is null)
        {
            notes.Add(new("It has no valid date and was imported as a draft."));
        }

        var plan = new ItemPlan
        {
            Source = item,
            Id = id,
            Language = language,
            IsPublished = !item.IsDraft && item.PublishedUtc is not null,
            Notes = notes,
        };
        if (!_plans.TryAdd(id, plan))
        {
            _leftOut.Add(new()
            {
                Id = item.Id,
                Kind = item.Kind,
                Place = item.Place,
                Reason = new("Another item has the same ID: {0}.", item.Id)
            });
        }
    }

    /// <summary>Decides.</summary>
    /// <param name="files">The archive's files, whose pages lead to the files themselves.</param>
    public Plan Make(ArchiveFiles files)
    {
        // The oldest first: what is added to the source later changes none of them.
        var plans = _plans.Values.OrderBy(plan =>
            long.TryParse(plan.Source.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue)
            .ThenBy(plan => plan.Source.PublishedUtc ?? DateTime.MaxValue)
            .ThenBy(plan => plan.Source.Id, StringComparer.Ordinal)
            .ThenBy(plan => plan.Language, StringComparer.Ordinal)
            .ToList();
        var used = plans.Select(plan => plan.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var main = _languages.Default is { } given && (used.Length == 0 || used.Contains(given)) ? given : used.Length > 0 ? used[0] : "en";
        var languages = new LanguageSettings(main, used.Length > 0 ? used : [main]);
        SetSets(plans);
        SetPaths(plans, languages);
        foreach (var plan in plans.Where(plan => plan.IsPublished))
        {
            foreach (var url in plan.Source.Urls)
            {
                AddFormer(plan, url, languages);
            }
        }

        foreach (var file in files.All)
        {
            foreach (var (path, query) in file.Pages.Select(_urls.KeyOf))
            {
                if (path is not null || query is not null)
                {
                    _urls.TryAdd(path ?? "?" + query, file.Url);
                }
            }
        }

        return new()
        {
            Items = _plans,
            LeftOut = _leftOut,
            Languages = languages,
            SourceLanguages = _languages,
            Urls = _urls,
            Claims = _claims
        };
    }

    private void SetSets(IEnumerable<ItemPlan> plans)
    {
        foreach (var group in plans.GroupBy(plan => plan.Source.Group ?? "item " + plan.Id, StringComparer.Ordinal))
        {
            var set = Ids.Of(_site, "set", group.Key);
            var versions = new Dictionary<string, ItemPlan>(StringComparer.Ordinal);
            foreach (var plan in group)
            {
                if (versions.TryAdd(plan.Language, plan))
                {
                    plan.Set = set;
                }
                else
                {
                    plan.Set = Ids.Of(_site, "set", "item", plan.Source.Id, plan.Language);
                    plan.OriginalLanguage = plan.Language;
                    plan.Notes.Add(new(
                        "{1} is already the “{0}” version of the same text, so this item was imported on its own.",
                        plan.Language,
                        versions[plan.Language].Source.Id));
                }
            }

            var original = versions.Values.FirstOrDefault(plan => plan.Source.IsOriginal == true)
                ?? versions.Values.OrderBy(plan => plan.Source.IsOriginal == false ? 1 : 0)
                    .ThenBy(plan => plan.Source.PublishedUtc ?? DateTime.MaxValue).First();
            foreach (var plan in versions.Values)
            {
                plan.OriginalLanguage = original.Language;
            }
        }
    }

    private static void SetPaths(IEnumerable<ItemPlan> plans, LanguageSettings languages)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plan in plans)
        {
            var (type, source) = (plan.Source.ContentType, plan.Source);
            var slug = Slug.From(source.Slug);
            var isWord = slug.Length > 0 && !slug.All(c => char.IsAsciiDigit(c) || c == '-');
            var path = ItemPaths.Propose(type, plan.Language, isWord ? slug : source.Title, plan.Id, languages);
            if (!ItemPaths.Fits(type, plan.Language, path, languages))
            {
                path = ItemPaths.Propose(type, plan.Language, "", plan.Id, languages);
            }

            if (!taken.Add(path))
            {
                // By its own id: what comes and goes before it changes nothing.
                var own = Slug.From(source.Id) is { Length: > 0 and <= 12 } id ? id : plan.Id[..8];
                path = taken.Add($"{path}-{own}") ? $"{path}-{own}" : $"{path}-{plan.Id}";
                taken.Add(path);
            }

            plan.Path = path;
        }
    }

    private void AddFormer(ItemPlan plan, string url, LanguageSettings languages)
    {
        var (path, query) = _urls.KeyOf(url);
        if ((path is null && query is null) || string.Equals(path, plan.Path, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (path is not null && SitePaths.FormerFault(path, languages) is not null)
        {
            _claims.Add(new("/" + path, plan.Source.Id, null));
            return;
        }

        var key = path ?? "?" + query;
        var standing = path is null ? null : StandingAt(path);
        if (standing is not null || !_urls.TryAdd(key, plan.Path))
        {
            var winner = standing ?? _urls.Find(key)!;
            if (winner != plan.Path)
            {
                _claims.Add(new(path is null ? "/" + key : "/" + path, plan.Source.Id, winner));
            }

            return;
        }

        (path is null ? plan.FormerQueries : plan.FormerPaths).Add(path ?? query!);
    }

    private string? StandingAt(string path)
    {
        _standing ??= _plans.Values.Where(plan => plan.IsPublished).Select(plan => plan.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return _standing.TryGetValue(path, out var found) ? found : null;
    }
}
