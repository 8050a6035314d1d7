using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Replaces Orchard's notifications by ours where we have one: Orchard's insert a content type's name into sentences that do not agree
/// with it grammatically.
/// </summary>
public sealed class PlainNotifier : INotifier
{
    private readonly INotifier _orchard;
    private readonly IHtmlLocalizer H;

    public PlainNotifier(INotifier orchard, IHtmlLocalizer<PlainNotifier> localizer)
    {
        _orchard = orchard;
        H = localizer;
    }

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => _orchard.AddAsync(type, Plain(message));

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext context) =>
        _orchard.AddAsync(type, Plain(message), context);

    public IList<NotifyEntry> List() => _orchard.List();

    // Our translation has the same key but no placeholder for the name.
    private LocalizedHtmlString Plain(LocalizedHtmlString message) =>
        message.Name.Contains("{0}", StringComparison.Ordinal)
            && H[message.Name] is { IsResourceNotFound: false } own
            && !own.Value.Contains('{')
            ? own
            : message;
}
