using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Localization;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using SwanOrchard.Core.Languages;
using SwanOrchard.Newsroom.Roles;
using SwanOrchard.Shared;

namespace SwanOrchard.Newsroom.Review;

/// <summary>
/// Tells the other side that it is their turn, by Orchard's notifications, and so by mail too for those who want that. A notification holds
/// the title and a link, no note.
/// </summary>
public sealed class ReviewNotices
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly LinkGenerator _links;

    public ReviewNotices(IHttpContextAccessor httpContext, LinkGenerator links)
    {
        _httpContext = httpContext;
        _links = links;
    }

    /// <summary>Sends it once the change is stored, to each in their own language; nobody waits for the mail.</summary>
    /// <param name="review">The review, after the change.</param>
    /// <param name="item">The item.</param>
    /// <param name="byUserId">Who made the change, and is not told.</param>
    public void SendLater(ItemReview review, ContentItem item, string byUserId)
    {
        var title = string.IsNullOrEmpty(item.DisplayText) ? item.ContentItemId : item.DisplayText;
        var url = _httpContext.HttpContext is { } http
            ? _links.GetUriByAction(http, "Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = item.ContentItemId })
            : null;
        var isReady = review.State == ReviewState.Ready;
        var writer = isReady ? null : string.IsNullOrEmpty(review.UserId) ? item.Owner : review.UserId;
        var language = CultureInfo.CurrentUICulture.Name;
        ShellScope.AddDeferredTask(async scope =>
        {
            foreach (var user in await ToldAsync(scope.ServiceProvider, writer, byUserId))
            {
                using var culture = CultureScope.Create(UserLanguage.Of(user) ?? language, ignoreSystemSettings: true);
                var message = Message(scope.ServiceProvider.GetRequiredService<IStringLocalizer<ReviewNotices>>(), title, url, isReady);
                await scope.ServiceProvider.GetRequiredService<INotificationService>().SendAsync(user, message);
            }
        });
    }

    private static NotificationMessage Message(IStringLocalizer<ReviewNotices> S, string title, string? url, bool isReady)
    {
        var subject = NestedQuotes.Settle(
            isReady ? S["Ready for review: “{0}”", title].Value : S["Sent back with a note: “{0}”", title].Value);
        return new()
        {
            Subject = subject,
            Summary = $"<a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(subject)}</a>",
            TextBody = $"{subject}\n{url}",
        };
    }

    private static async Task<IEnumerable<User>> ToldAsync(IServiceProvider services, string? writer, string byUserId)
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var told = writer is null
            ? await EditorsAsync(users, services.GetRequiredService<EditorialAccess>())
            : [await users.FindByIdAsync(writer)];
        return told.OfType<User>().Where(user => user.IsEnabled && user.UserId != byUserId).DistinctBy(user => user.UserId);
    }

    // Administrators are told only where there are no editors.
    private static async Task<IEnumerable<IUser?>> EditorsAsync(UserManager<IUser> users, EditorialAccess access)
    {
        foreach (var role in access.EditingRoles.Reverse())
        {
            if (await users.GetUsersInRoleAsync(users.NormalizeName(role)) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }
}
