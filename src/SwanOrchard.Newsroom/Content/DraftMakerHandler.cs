using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Notes who makes a draft.</summary>
public sealed class DraftMakerHandler : ContentHandlerBase
{
    private readonly IHttpContextAccessor _httpContext;

    public DraftMakerHandler(IHttpContextAccessor httpContext) => _httpContext = httpContext;

    public override Task VersioningAsync(VersionContentContext context) => NoteAsync(context.BuildingContentItem);

    // A translation is a copy, too.
    public override Task CloningAsync(CloneContentContext context) => NoteAsync(context.CloneContentItem);

    private Task NoteAsync(ContentItem item)
    {
        if (ContentTypeNames.Readable.Contains(item.ContentType))
        {
            item.Alter<DraftPart>(part => part.MadeBy = _httpContext.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier));
        }

        return Task.CompletedTask;
    }
}
