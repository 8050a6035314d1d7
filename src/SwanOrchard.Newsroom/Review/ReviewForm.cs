using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentPreview;
using OrchardCore.Contents;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Review;

/// <summary>What the form of an item says of its review, and what it may say.</summary>
public sealed class ReviewForm
{
    /// <summary>The prefix of the fields.</summary>
    public const string Prefix = "Review";

    /// <summary>The field of a new note.</summary>
    public const string NoteField = $"{Prefix}.{nameof(ReviewViewModel.Note)}";

    /// <summary>The button that hands a draft to the editors; like the others, a value of <see cref="FormPurpose.Save"/>.</summary>
    public const string Ready = "submit.Ready";

    /// <summary>The button that takes it back.</summary>
    public const string NotReady = "submit.NotReady";

    /// <summary>The button that sends it back to its writer.</summary>
    public const string SendBack = "submit.SendBack";

    private readonly IHttpContextAccessor _httpContext;
    private readonly IAuthorizationService _authorization;

    public ReviewForm(IHttpContextAccessor httpContext, IAuthorizationService authorization)
    {
        _httpContext = httpContext;
        _authorization = authorization;
    }

    /// <summary>Whether a person sends the form of this item to store it, not to preview it.</summary>
    public bool IsSent(ContentItem item) =>
        ContentTypeNames.Readable.Contains(item.ContentType)
        && _httpContext.HttpContext is { Request.HasFormContentType: true } http
        && HttpMethods.IsPost(http.Request.Method)
        && http.GetRouteValue("area") as string == "OrchardCore.Contents"
        && http.GetRouteValue("action") as string is "Create" or "Edit"
        && http.Features.Get<ContentPreviewFeature>()?.Previewing != true;

    /// <summary>The value of the button that keeps a draft; empty if another was pressed.</summary>
    public string Button => _httpContext.HttpContext?.Request.Form[FormPurpose.Save].ToString() ?? "";

    /// <summary>The new note; null for none.</summary>
    public string? Note => VisibleText.Filled(_httpContext.HttpContext?.Request.Form[NoteField].ToString());

    /// <summary>The id and name of the person at work.</summary>
    public (string Id, string Name) User => (
        _httpContext.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
        _httpContext.HttpContext?.User.Identity?.Name ?? "");

    /// <summary>Whether the person may publish the item: who may not hands it to those who may.</summary>
    public async Task<bool> MayPublishAsync(ContentItem item) => _httpContext.HttpContext?.User is { } user
        && await _authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item);
}
