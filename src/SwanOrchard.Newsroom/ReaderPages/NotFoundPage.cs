using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>
/// Sends the page for what is not found, at whatever path. Orchard's own error pages leave out every path that ends like a file's,
/// and there is no route for this one: what nothing else answers is known only when nothing else has.
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

    /// <summary>Runs <see cref="ReaderController.Missing"/>, as its endpoint would.</summary>
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
