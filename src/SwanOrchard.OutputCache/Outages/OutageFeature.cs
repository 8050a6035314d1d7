using Microsoft.AspNetCore.Http;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>Lets a tenant answer a request as <see cref="OutageMiddleware"/> would, before Orchard's error page is asked for.</summary>
/// <param name="answer">Notes the outage and writes the page.</param>
internal sealed class OutageFeature(Func<HttpContext, Exception, Task> answer)
{
    public Task AnswerAsync(HttpContext context, Exception exception) => answer(context, exception);
}
