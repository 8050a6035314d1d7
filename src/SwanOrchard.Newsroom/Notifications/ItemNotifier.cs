using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement.Notify;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Newsroom.Notifications;

/// <summary>
/// Says, in place of Orchard's “Your Article has been published.”, what happened to which item and when, with a link to the page. It does
/// not read Orchard's words: whatever an action of the content forms says of a success is said of the last change.
/// </summary>
public sealed class ItemNotifier : INotifier
{
    private static readonly HashSet<string> s_actions =
        new(StringComparer.OrdinalIgnoreCase) { "Create", "Edit", "Publish", "Unpublish", "Delete", "Remove" };

    private readonly INotifier _orchard;
    private readonly ItemChange _change;
    private readonly ItemWords _words;
    private readonly IHttpContextAccessor _httpContext;
    private readonly HtmlEncoder _encoder;

    public ItemNotifier(
        INotifier orchard, ItemChange change, ItemWords words, IHttpContextAccessor httpContext, HtmlEncoder encoder)
    {
        _orchard = orchard;
        _change = change;
        _words = words;
        _httpContext = httpContext;
        _encoder = encoder;
    }

    public async ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) =>
        await _orchard.AddAsync(type, Settle(await OwnAsync(type) ?? message));

    public async ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext context) =>
        await _orchard.AddAsync(type, Settle(await OwnAsync(type) ?? message), context);

    public IList<NotifyEntry> List() => _orchard.List();

    // Titles often have quotation marks of their own, and stand in some here. They may have braces, too: what is written is no format.
    private LocalizedHtmlString Settle(LocalizedHtmlString message)
    {
        using var written = new StringWriter();
        message.WriteTo(written, _encoder);
        var said = written.ToString();
        return NestedQuotes.Settle(said) is var settled && settled != said
            ? new LocalizedHtmlString(message.Name, "{0}", isResourceNotFound: false, new HtmlString(settled))
            : message;
    }

    private async Task<LocalizedHtmlString?> OwnAsync(NotifyType type) =>
        type == NotifyType.Success
        && _httpContext.HttpContext?.GetRouteData().Values is { } route
        && route["area"] as string == "OrchardCore.Contents"
        && route["action"] is string action
        && s_actions.Contains(action)
        && _change is { Kind: { } kind, Item: { } item }
            ? await _words.OfAsync(kind, item)
            : null;
}
