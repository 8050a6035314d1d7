using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// Sends the not-found page for any path. Orchard's own error pages leave out paths with a file extension, and no route could match
/// these: that nothing else answers is known only once everything else has been tried.
/// </summary>
public sealed class NotFoundPage
{
    private readonly IActionDescriptorCollectionProvider _actions;
    private readonly IActionInvokerFactory _invokers;

    public NotFoundPage(IActionDescriptorCollectionProvider actions, IActionInvokerFactory invokers)
    {
        _actions = actions;
        _invokers = invokers;
    }

    /// <summary>Runs <see cref="ReaderController.Missing"/> as its endpoint would.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        var action = _actions.ActionDescriptors.Items.First(IsMissing);
        http.Request.RouteValues = new RouteValueDictionary(action.RouteValues);
        var invoker = _invokers.CreateInvoker(new ActionContext(http, http.GetRouteData(), action))!;
        await invoker.InvokeAsync();
    }

    private static bool IsMissing(ActionDescriptor action) =>
        action is ControllerActionDescriptor { ActionName: nameof(ReaderController.Missing) } ours
            && ours.ControllerTypeInfo == typeof(ReaderController);
}
