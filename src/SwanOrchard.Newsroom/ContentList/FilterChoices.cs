using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Roles;
using SwanOrchard.Newsroom.Site;
using YesSql;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>What the filters of the content list offer to choose from, besides countries and organizations.</summary>
public sealed class FilterChoices
{
    private readonly IServiceProvider _services;
    private readonly ISession _session;
    private readonly ReaderSite _site;
    private readonly EditorialAccess _access;
    private readonly IStringLocalizer S;

    public FilterChoices(
        IServiceProvider services, ISession session, ReaderSite site, EditorialAccess access, IStringLocalizer<FilterChoices> localizer)
    {
        _services = services;
        _session = session;
        _site = site;
        _access = access;
        S = localizer;
    }

    /// <summary>The people who may create items, by name.</summary>
    public async Task<IEnumerable<SelectListItem>> OwnersAsync(string? selected)
    {
        var people = new Dictionary<string, string>();
        if (_services.GetService<UserManager<IUser>>() is { } users)
        {
            foreach (var role in _access.EditingRoles.Concat(Enum.GetNames<EditorialRole>()).Distinct())
            {
                foreach (var user in (await users.GetUsersInRoleAsync(users.NormalizeName(role))).OfType<User>())
                {
                    people[user.UserId] = user.UserName;
                }
            }
        }

        return people
            .OrderBy(person => person.Value, StringComparer.CurrentCultureIgnoreCase)
            .Select(person => new SelectListItem(person.Value, person.Key, person.Key == selected))
            .Prepend(new(S["All people"], ""));
    }

    /// <summary>The years in which articles were published, the last first.</summary>
    public async Task<IEnumerable<SelectListItem>> YearsAsync(string? selected)
    {
        var first = await Published().OrderBy(index => index.FirstPublishedUtc!).FirstOrDefaultAsync();
        var last = await Published().OrderByDescending(index => index.FirstPublishedUtc!).FirstOrDefaultAsync();
        var years = first?.FirstPublishedUtc is { Year: var from } && last?.FirstPublishedUtc is { Year: var to }
            ? Enumerable.Range(from, to - from + 1).Reverse()
            : [];
        return years
            .Select(year => year.ToString(CultureInfo.InvariantCulture))
            .Select(year => new SelectListItem(year, year, year == selected))
            .Prepend(new(S["All years"], ""));
    }

    /// <summary>The ways to list the languages of sets.</summary>
    public async Task<IEnumerable<SelectListItem>> LanguagesAsync(string? selected)
    {
        var languages = await _site.GetLanguagesAsync();
        return languages.Supported
            .Select(language => new SelectListItem(
                S["No translation: {0}", languages.NameOf(language)],
                ContentFilterProvider.Untranslated + language,
                string.Equals(selected, ContentFilterProvider.Untranslated + language, StringComparison.OrdinalIgnoreCase)))
            .Prepend(new(
                S["Each language in its own row"], ContentFilterProvider.EachLanguage, selected == ContentFilterProvider.EachLanguage))
            .Prepend(new(S["Newer draft"], ContentFilterProvider.NewerDraft, selected == ContentFilterProvider.NewerDraft))
            .Prepend(new(S["All languages in one row"], ""));
    }

    /// <summary>The numbers of rows a page.</summary>
    public IEnumerable<SelectListItem> Rows(int chosen) => RowsAPage.Choices
        .Append(chosen)
        .Distinct()
        .Order()
        .Select(rows => new SelectListItem(S["{0} a page", rows], rows.ToString(CultureInfo.InvariantCulture), rows == chosen));

    private IQueryIndex<EditorialIndex> Published() => _session.QueryIndex<EditorialIndex>(index =>
        index.Published && index.ContentType == ContentTypeNames.Article && index.FirstPublishedUtc != null);
}
