using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;
using SwanOrchard.Core.Translations;
using SwanOrchard.Shared;
using SwanOrchard.Translations.Sets;

namespace SwanOrchard.Translations.Notices;

/// <summary>
/// Tells translators and editors, at most once a day, how many translations have become outdated or missing since they were told last: by
/// Orchard's notifications, and so by mail for those who want that. A notice is in the person's language, and holds counts and links to
/// the desk, no title and no text.
/// </summary>
public sealed class TranslationNotices
{
    private static readonly string[] s_roles = [nameof(EditorialRole.Translator), nameof(EditorialRole.Editor)];

    private readonly NoticeLog _log;
    private readonly NewsQueries _news;
    private readonly UserManager<IUser> _users;
    private readonly INotificationService _notifications;
    private readonly ILocalizationService _localization;
    private readonly ISiteService _site;
    private readonly ShellSettings _shell;
    private readonly AdminOptions _admin;
    private readonly IStringLocalizer S;

    public TranslationNotices(
        NoticeLog log,
        NewsQueries news,
        UserManager<IUser> users,
        INotificationService notifications,
        ILocalizationService localization,
        ISiteService site,
        ShellSettings shell,
        IOptions<AdminOptions> admin,
        IStringLocalizer<TranslationNotices> localizer)
    {
        _log = log;
        _news = news;
        _users = users;
        _notifications = notifications;
        _localization = localization;
        _site = site;
        _shell = shell;
        _admin = admin.Value;
        S = localizer;
    }

    /// <summary>What is to be told today, by user id.</summary>
    /// <param name="utc">Now.</param>
    /// <param name="day">Today, in the site's time zone.</param>
    public async Task<IReadOnlyList<(string UserId, NotificationMessage Message)>> PlanAsync(DateTime utc, DateOnly day)
    {
        var language = await _localization.GetDefaultCultureAsync();
        var told = await _log.LatestAsync(utc);
        var today = NoticeLog.Name(day);

        // Who is told for the first time hears of the day that is behind.
        var left = (await RecipientsAsync())
            .Where(user => told.GetValueOrDefault(user.UserId)?.Day != today)
            .Select(user => (User: user, Since: told.GetValueOrDefault(user.UserId)?.Utc ?? utc.AddDays(-1)))
            .ToArray();
        if (left.Length == 0)
        {
            return [];
        }

        var news = await _news.ListAsync(left.Min(person => person.Since));
        var plan = new List<(string, NotificationMessage)>();
        foreach (var (user, since) in left)
        {
            if (news.Where(one => one.Utc > since).ToArray() is { Length: > 0 } own)
            {
                using var culture = CultureScope.Create(UserLanguage.Of(user) ?? language, ignoreSystemSettings: true);
                plan.Add((user.UserId, await MessageAsync(own)));
            }
        }

        return plan;
    }

    /// <summary>Tells a person.</summary>
    public async Task SendAsync(string userId, NotificationMessage message)
    {
        if (await _users.FindByIdAsync(userId) is { } user)
        {
            await _notifications.SendAsync(user, message);
        }
    }

    private async Task<NotificationMessage> MessageAsync(IReadOnlyList<TranslationNews> news)
    {
        var subject = S["Translations: there is something new to do"].Value;
        var desk = await DeskAsync();
        var (html, text) = (new StringBuilder(), new StringBuilder());
        foreach (var group in news.GroupBy(one => (one.Culture, one.State)).OrderBy(group => group.Key.Culture, StringComparer.Ordinal)
            .ThenBy(group => Urgency.Of(group.Key.State)))
        {
            var ((culture, state), count) = (group.Key, group.Count());
            var name = CultureInfo.GetCultureInfo(culture).DisplayName;
            var line = state == TranslationState.Outdated
                ? S.Plural(count, "{1}: 1 translation has become outdated.", "{1}: {0} translations have become outdated.", name).Value
                : S.Plural(count, "{1}: 1 new item is not translated.", "{1}: {0} new items are not translated.", name).Value;
            var link = $"{desk}?Language={culture}&State={state}";
            html.Append("<p><a href=\"").Append(WebUtility.HtmlEncode(link)).Append("\">").Append(WebUtility.HtmlEncode(line))
                .Append("</a></p>");
            text.Append(line).Append('\n').Append(link).Append('\n');
        }

        return new()
        {
            Subject = subject,
            Summary = html.ToString(),
            TextBody = text.ToString(),
            HtmlBody = html.ToString(),
        };
    }

    // Nobody has asked for a page, so only the settings know where the site is.
    private async Task<string> DeskAsync()
    {
        var site = await _site.GetSiteSettingsAsync();
        var url = WebUrl.Valid(site.GetOrCreate<SwanSettings>().CanonicalAddress) ?? WebUrl.Valid(site.BaseUrl) ?? "";
        var prefix = string.IsNullOrEmpty(_shell.RequestUrlPrefix) ? "" : $"/{_shell.RequestUrlPrefix}";
        return $"{url.TrimEnd('/')}{prefix}/{_admin.AdminUrlPrefix}/Translations";
    }

    private async Task<IEnumerable<User>> RecipientsAsync()
    {
        var users = new List<User>();
        foreach (var role in s_roles)
        {
            users.AddRange((await _users.GetUsersInRoleAsync(_users.NormalizeName(role))).OfType<User>());
        }

        return users.Where(user => user.IsEnabled).DistinctBy(user => user.UserId);
    }
}
