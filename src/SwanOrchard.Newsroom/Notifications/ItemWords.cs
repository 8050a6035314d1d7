using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Preview;
using SwanOrchard.Newsroom.RecycleBin;
using SwanOrchard.Newsroom.Review;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.Newsroom.Validation;

namespace SwanOrchard.Newsroom.Notifications;

/// <summary>Puts into words what was done to an item.</summary>
public sealed class ItemWords
{
    private readonly ILocalClock _localClock;
    private readonly IClock _clock;
    private readonly ReaderSite _site;
    private readonly ReviewForm _review;
    private readonly IHttpContextAccessor _httpContext;
    private readonly IHtmlLocalizer H;

    public ItemWords(
        ILocalClock localClock,
        IClock clock,
        ReaderSite site,
        ReviewForm review,
        IHttpContextAccessor httpContext,
        IHtmlLocalizer<ItemWords> localizer)
    {
        _localClock = localClock;
        _clock = clock;
        _site = site;
        _review = review;
        _httpContext = httpContext;
        H = localizer;
    }

    /// <summary>The message in the user's language.</summary>
    public async Task<LocalizedHtmlString> OfAsync(ItemChangeKind kind, ContentItem item)
    {
        var title = string.IsNullOrEmpty(item.DisplayText) ? item.ContentItemId : item.DisplayText;
        var now = await TimeAsync(_clock.UtcNow, "t");
        return kind switch
        {
            ItemChangeKind.Published => PathRules.PathOf(item) is { } path
                ? H["“{0}” was published at {1}. <a href=\"{2}\">Open the page</a>", title, now, Url(path)]
                : H["“{0}” was published at {1}.", title, now],
            ItemChangeKind.Unpublished => H["Readers no longer see “{0}” as of {1}.", title, now],
            ItemChangeKind.Deleted => H["“{0}” was deleted. Editors can restore it from the bin for {1} days.", title, BinStore.Days],
            _ when _review.IsSent(item) && _review.Button == ReviewForm.Ready =>
                H["“{0}” is with the editors now: ready for review.", title],
            _ when _review.IsSent(item) && _review.Button == ReviewForm.SendBack => H["“{0}” was sent back with your note.", title],
            _ when Schedule.Of(item) is { } scheduled => H[
                "“{0}” will be published on {1} ({2}). <a href=\"{3}\">Open the preview</a>",
                title,
                await TimeAsync(scheduled, "d MMMM yyyy, H:mm"),
                (await _localClock.GetLocalTimeZoneAsync()).TimeZoneId,
                Url(ReaderPreviewFilter.PathOf(item, await _site.GetLanguagesAsync()))],
            _ when DraftWarnings.Count(item) is > 0 and var count => H.Plural(
                count,
                "The draft of “{1}” was saved at {2}. There is {0} thing to correct before it can be published.",
                "The draft of “{1}” was saved at {2}. There are {0} things to correct before it can be published.",
                title,
                now),
            _ => H["The draft of “{0}” was saved at {1}.", title, now],
        };
    }

    private string Url(string path) => $"{_httpContext.HttpContext?.Request.PathBase}/{path}";

    private async Task<string> TimeAsync(DateTime utc, string format) =>
        (await _localClock.ConvertToLocalAsync(utc)).ToString(format, CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.Name));
}
