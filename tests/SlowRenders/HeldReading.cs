using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;

namespace SwanOrchard.Tests.SlowRenders;

/// <summary>Holds an anonymous request between the reading of its item and the making of the page.</summary>
internal sealed class HeldReading(Renders renders, IHttpContextAccessor context) : ContentHandlerBase
{
    public override Task LoadedAsync(LoadContentContext loaded) =>
        loaded.ContentItem.Published
            && context.HttpContext is { } http
            && http.Request.Headers.Cookie.Count == 0
            && !http.Request.Path.StartsWithSegments("/-")
            ? renders.HoldAsync()
            : Task.CompletedTask;
}
