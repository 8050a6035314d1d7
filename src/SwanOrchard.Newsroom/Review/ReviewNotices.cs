using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using SwanOrchard.Core.Languages;
using SwanOrchard.Newsroom.Roles;

namespace SwanOrchard.Newsroom.Review;

/// <summary>
/// Tells the other side that it is their turn, by Orchard's notifications, and so by mail too for those who want that. A notification holds
/// the title and a link, no note.
/// </summary>
public sealed class ReviewNotices
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly LinkGenerator _links;
    private readonly IStringLocalizer S;

    public ReviewNotices(IHttpContextAccessor httpContext, LinkGenerator links, IStringLocalizer<ReviewNotices> localizer)
    {
        _httpContext = httpContext;
        _links = links;
        S = localizer;
    }

    /// <summary>Sends it once the change is stored; nobody waits for the mail.</summary>
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
        var subject = NestedQuotes.Settle(
            isReady ? S["Ready for review: “{0}”", title].Value : S["Sent back with a note: “{0}”", title].Value);
        var message = new NotificationMessage
        {
            Subject = subject,
            Summary = $"<a href=\"{WebUtility.HtmlEncode(url)}\">{WebUtility.HtmlEncode(subject)}</a>",
            TextBody = $"{subject}\n{url}",
        };
        var writer = string.IsNullOrEmpty(review.UserId) ? item.Owner : review.UserId;
        ShellScope.AddDeferredTask(scope => SendAsync(scope.ServiceProvider, message, isReady ? null : writer, byUserId));
    }

    private static async Task SendAsync(IServiceProvider services, NotificationMessage message, string? writer, string byUserId)
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var notifications = services.GetRequiredService<INotificationService>();
        var told = writer is null
            ? await EditorsAsync(users, services.GetRequiredService<EditorialAccess>())
            : [await users.FindByIdAsync(writer)];
        foreach (var user in told.OfType<User>().Where(user => user.IsEnabled && user.UserId != byUserId).DistinctBy(user => user.UserId))
        {
            await notifications.SendAsync(user, message);
        }
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
