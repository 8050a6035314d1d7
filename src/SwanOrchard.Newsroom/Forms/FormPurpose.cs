using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Whether a form is sent to show it to readers, now or at its time, or to keep a draft.</summary>
public sealed class FormPurpose
{
    /// <summary>The name of the button that publishes at once.</summary>
    public const string Publish = "submit.Publish";

    /// <summary>The name of all buttons that keep a draft; <see cref="PublishLater"/> is one of their values.</summary>
    public const string Save = "submit.Save";

    /// <summary>The value of the button that publishes at a set time.</summary>
    public const string PublishLater = "submit.PublishLater";

    /// <summary>The value of the button that clears the set time.</summary>
    public const string CancelPublishLater = "submit.CancelPublishLater";

    /// <summary>The field of the set time. Orchard schedules whatever is in it, whichever button is pressed.</summary>
    public const string PublishAt = "PublishLaterPart.ScheduledPublishLocalDateTime";

    private readonly IHttpContextAccessor _httpContext;

    public FormPurpose(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    /// <summary>
    /// Whether somebody presses a button for it, in a form or a list: what is imported, or published at its time, is not asked about again.
    /// </summary>
    public bool IsByHand => _httpContext.HttpContext is { } http
        && HttpMethods.IsPost(http.Request.Method)
        && http.GetRouteValue("area") as string == "OrchardCore.Contents";

    /// <summary>Whether readers will see what is sent without anybody looking at it again.</summary>
    public bool IsForReaders => _httpContext.HttpContext?.Request is { HasFormContentType: true, Form: var form }
        && (form.ContainsKey(Publish)
            || form[Save] == PublishLater
            || (form[Save] != CancelPublishLater && !string.IsNullOrWhiteSpace(form[PublishAt])));

    /// <summary>The validation errors that stand in the way of what the form is sent for.</summary>
    public IEnumerable<ValidationError> InTheWay(IEnumerable<ValidationError> faults) =>
        IsForReaders ? faults : faults.Where(fault => !fault.AllowsDraft);
}
