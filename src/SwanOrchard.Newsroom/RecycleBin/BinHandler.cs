using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Puts what is deleted into the bin, whoever deletes it.</summary>
public sealed class BinHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;
    private readonly IHttpContextAccessor _httpContext;

    // The session is resolved late, because this is created while the session is being created.
    public BinHandler(IServiceProvider services, IHttpContextAccessor httpContext)
    {
        _services = services;
        _httpContext = httpContext;
    }

    public override Task RemovedAsync(RemoveContentContext context)
    {
        var item = context.ContentItem;
        return !context.NoActiveVersionLeft || !ContentTypeNames.Readable.Contains(item.ContentType)
            ? Task.CompletedTask
            : _services.GetRequiredService<BinStore>().AddAsync(new BinEntry
            {
                ContentItemId = item.ContentItemId,
                VersionId = item.ContentItemVersionId,
                ContentType = item.ContentType,
                Title = item.DisplayText ?? "",
                Language = item.TryGet<LocalizationPart>(out var part) ? part.Culture ?? "" : "",
                UserName = _httpContext.HttpContext?.User.Identity?.Name ?? "",
            });
    }
}
