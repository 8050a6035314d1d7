using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Scheduling;

/// <summary>
/// Validates the scheduled time of publication: Orchard accepts a time in the past and silently drops text that is not a time.
/// </summary>
public sealed class ScheduleDriver : ContentDisplayDriver
{
    private const string Field = FormPurpose.PublishAt;

    private readonly IHttpContextAccessor _httpContext;
    private readonly IAuthorizationService _authorization;
    private readonly ILocalClock _localClock;
    private readonly IClock _clock;
    private readonly IStringLocalizer S;

    public ScheduleDriver(
        IHttpContextAccessor httpContext,
        IAuthorizationService authorization,
        ILocalClock localClock,
        IClock clock,
        IStringLocalizer<ScheduleDriver> localizer)
    {
        _httpContext = httpContext;
        _authorization = authorization;
        _localClock = localClock;
        _clock = clock;
        S = localizer;
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (_httpContext.HttpContext is not { } http
            || contentItem.ContentType != ContentTypeNames.Article
            || !http.Request.HasFormContentType
            || !http.Request.Form.TryGetValue(Field, out var typed)
            || !await _authorization.AuthorizeAsync(http.User, CommonPermissions.PublishContent, contentItem))
        {
            return null;
        }

        var button = http.Request.Form[FormPurpose.Save].ToString();
        if (button != FormPurpose.CancelPublishLater
            && await FaultAsync(typed.ToString(), button == FormPurpose.PublishLater, Schedule.Of(contentItem)) is { } fault)
        {
            // The field shows again what was typed.
            context.Updater.ModelState.SetModelValue(Field, typed.ToString(), typed.ToString());
            context.Updater.ModelState.AddModelError(Field, fault);
        }

        return null;
    }

    private async Task<LocalizedString?> FaultAsync(string typed, bool isAsked, DateTime? stored)
    {
        if (!FormDate.TryReadMoment(typed, out var moment))
        {
            return S["“{0}” is not a date; it should look like {1}.", typed, "2009-05-15T14:30"];
        }

        if (moment is not { } local)
        {
            return isAsked ? S["Choose a date and time."] : null;
        }

        var utc = await _localClock.ConvertToUtcAsync(local);
        return utc < _clock.UtcNow && utc != stored ? S["“{0}” is in the past.", typed] : null;
    }
}
