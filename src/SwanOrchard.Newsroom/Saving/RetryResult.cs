using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Executes the same request once more, with services of its own, and answers with the result.</summary>
/// <param name="fault">A validation error to start with, after which there is no further retry; null for none.</param>
internal sealed class RetryResult(string? fault = null) : IActionResult
{
    private static readonly object s_last = new();

    /// <summary>How many times this request has been executed.</summary>
    public static int Tries(HttpContext http) => http.Items[typeof(RetryResult)] as int? ?? 1;

    /// <summary>Whether this is the last execution, which starts with a validation error.</summary>
    public static bool IsLast(HttpContext http) => http.Items.ContainsKey(s_last);

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Items[typeof(RetryResult)] = Tries(http) + 1;
        if (fault is not null)
        {
            http.Items[s_last] = true;
        }

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
