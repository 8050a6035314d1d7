using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>Answers with what the same request gets when it is done once more, with services of its own.</summary>
/// <param name="fault">What is wrong from the beginning; null for nothing.</param>
internal sealed class RetryResult(string? fault = null) : IActionResult
{
    /// <summary>How many times this request has been done.</summary>
    public static int Tries(HttpContext http) => http.Items[typeof(RetryResult)] as int? ?? 1;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Items[typeof(RetryResult)] = Tries(http) + 1;
        var services = http.RequestServices;
        try
        {
            await ShellScope.UsingChildScopeAsync(scope =>
            {
                http.RequestServices = scope.ServiceProvider;
                var action = new ActionContext(http, context.RouteData, context.ActionDescriptor);
                if (fault is not null)
                {
                    action.ModelState.AddModelError("", fault);
                }

                return scope.ServiceProvider.GetRequiredService<IActionInvokerFactory>().CreateInvoker(action)!.InvokeAsync();
            });
        }
        finally
        {
            http.RequestServices = services;
        }
    }
}
