using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Answers with what the same request gets when it is done once more, with services of its own.</summary>
/// <param name="fault">What is wrong from the beginning; null for nothing. After that there is no other try.</param>
internal sealed class RetryResult(string? fault = null) : IActionResult
{
    private static readonly object s_last = new();

    /// <summary>How many times this request has been done.</summary>
    public static int Tries(HttpContext http) => http.Items[typeof(RetryResult)] as int? ?? 1;

    /// <summary>Whether this request is done for the last time, with something wrong from the beginning.</summary>
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
